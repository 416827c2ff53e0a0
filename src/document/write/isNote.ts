import type { Section } from '../document'

/** True for a section that takes its place in a committee's note: one slide, a part of two pages. A short table flows on as long as it is. */
export const isNote = ({ brief, kind }: Pick<Section, 'brief' | 'kind'>): boolean =>
  brief === true && kind !== 'table'
