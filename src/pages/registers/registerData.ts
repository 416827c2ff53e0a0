import type { DataIndex } from '../../api/apiIndex'
import type { IndicatorReading } from '../../api/indicator'
import type { ResourceReading } from '../../api/resources'

export type Project = ResourceReading<'projects'>['projects'][number]
export type RegisterEvent = ResourceReading<'events'>['events'][number]
export type Visit = ResourceReading<'visits'>['visits'][number]
export type Contradiction = ResourceReading<'contradictions'>['contradictions'][number]
export type Deliverable = ResourceReading<'programmes'>['deliverables'][number]

/** What a register is read beside: names, acts, contradictions, and the indicators that its rows feed. */
export interface RegisterContext {
  readonly reference: ResourceReading<'reference'>
  readonly programmes: ResourceReading<'programmes'>
  readonly contradictions: readonly Contradiction[]
  readonly acts: ResourceReading<'sources'>['acts']
  readonly indicators: readonly IndicatorReading[]
  /** How results of this data set are counted from registers; none where all of it is printed in acts. */
  readonly rules: ResourceReading<'reporting'>['rules']
  readonly asOf: string
  readonly dataset: DataIndex['dataset']
}

/** Rows that stood in the register at a day; a row that an act prints always did. */
export const standingAt = <R extends { readonly known?: string | undefined }>(
  rows: readonly R[],
  asOf: string,
): readonly R[] => rows.filter(({ known }) => known === undefined || known <= asOf)

export type RegisterName = 'projects' | 'events' | 'visits'
