import type { Label, Source } from '../../../src/domain/observation'

export const same = (text: string): Label => ({ fr: text, en: text })

/** The ids of one simulated cluster. */
export interface Cluster {
  readonly id: string
  readonly programme: string
  readonly agreement: string
  readonly act: string
  readonly territory: string
  readonly funder: string
}

export const sourceIn = (
  { act }: Cluster,
  section: string,
  row: string,
  printed: string | number,
): Source => ({
  act,
  section,
  row,
  printed: String(printed),
})
