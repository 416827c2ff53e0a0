import type { DataIndex } from '../../api/apiIndex'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'

export type Project = ParsedResource<'projects'>['projects'][number]
export type RegisterEvent = ParsedResource<'events'>['events'][number]
export type Visit = ParsedResource<'visits'>['visits'][number]
export type Contradiction = ParsedResource<'contradictions'>['contradictions'][number]
export type Deliverable = ParsedResource<'programmes'>['deliverables'][number]

/** What a register is read beside: names, acts, contradictions, and the indicators that its rows feed. */
export interface RegisterContext {
  readonly reference: ParsedResource<'reference'>
  readonly programmes: ParsedResource<'programmes'>
  readonly contradictions: readonly Contradiction[]
  readonly acts: ParsedResource<'sources'>['acts']
  readonly indicators: readonly ParsedIndicator[]
  /** How results of this data set are counted from registers; none where all of it is printed in acts. */
  readonly rules: ParsedResource<'reporting'>['rules']
  readonly asOf: string
  readonly dataset: DataIndex['dataset']
}

/** Rows that stood in the register at a day; a row that an act prints always did. */
export const standingAt = <R extends { readonly known?: string | undefined }>(
  rows: readonly R[],
  asOf: string,
): readonly R[] => rows.filter(({ known }) => known === undefined || known <= asOf)

export type RegisterName = 'projects' | 'events' | 'visits'
