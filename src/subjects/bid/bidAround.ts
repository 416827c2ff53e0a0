import type { DataIndex } from '../../api/apiIndex'
import type { ParsedResource } from '../../api/resources'
import type { BidAround } from './bidView'

/** How many years a bid proposes targets for: those after the last exercise. */
const yearsAhead = [1, 2, 3] as const

/** The last exercise of a data set; 0 where it has none. */
export const lastExercise = ({ exercises }: Pick<DataIndex, 'exercises'>): number =>
  Math.max(0, ...exercises.map(({ year }) => year))

/** What a bid is prepared from, of the resources that hold it. */
export const bidAround = (
  index: Pick<DataIndex, 'exercises' | 'profile'>,
  asOf: string,
  resources: {
    readonly agreements: ParsedResource<'agreements'>
    readonly reference: ParsedResource<'reference'>
    readonly contradictions: ParsedResource<'contradictions'>
    readonly reporting: ParsedResource<'reporting'>
    readonly programmes: ParsedResource<'programmes'>
  },
): BidAround => ({
  agreements: resources.agreements.agreements,
  reference: resources.reference,
  contradictions: resources.contradictions.contradictions,
  rules: resources.reporting.rules,
  deliverables: resources.programmes.deliverables,
  asOf,
  profile: index.profile,
  years: yearsAhead.map((ahead) => lastExercise(index) + ahead),
})
