import { ContractError } from '../api/errors'
import { shorten } from '../api/findings'
import { groupBy } from '../api/groupBy'
import type { Period } from '../domain/observation'
import type { ObservationRecord } from '../publish/dataSet'
import { periodOf } from './fields'
import type { WrittenIndicator } from './readFigures'

/** What a document as a whole says of its records. */
export interface Closing {
  readonly asOf: string
  /** First and last day of a programme that says none: those of its targets, else the year of the document. */
  readonly periodOf: (programme: unknown) => Period
}

/**
 * The last day of which the results of a document tell, else the first day that one of its targets names. Throws a
 * ContractError where nothing has a date: no day is invented.
 */
export function lastDayIn(indicators: readonly WrittenIndicator[]): string {
  const figures = indicators.flatMap((indicator) => indicator.figures)
  const told = figures.flatMap(({ role, plain }) => [
    ...(role === 'actual' ? [periodOf(plain)?.end] : []),
    plain.known,
    plain.adopted,
  ])
  const promised = figures.flatMap(({ plain }) => periodOf(plain)?.start ?? [])
  const day =
    told
      .filter((one) => typeof one === 'string')
      .toSorted()
      .at(-1) ?? promised.toSorted()[0]
  if (day === undefined)
    throw new ContractError('shape', {
      path: 'asOf',
      expected: 'a day such as 2026-07-08, or a figure with a year',
      found: shorten(undefined),
    })
  return day
}

export function closingOf(observations: readonly ObservationRecord[], asOf: string): Closing {
  const year = asOf.slice(0, 4)
  const promised = groupBy(
    observations.flatMap(({ role, programme, period }) =>
      role === 'target' && period !== null ? [{ programme, ...period }] : [],
    ),
    ({ programme }) => programme,
  )
  return {
    asOf,
    periodOf: (programme) => {
      const periods = promised.get(typeof programme === 'string' ? programme : null) ?? []
      return {
        start: periods.map(({ start }) => start).toSorted()[0] ?? `${year}-01-01`,
        end:
          periods
            .map(({ end }) => end)
            .toSorted()
            .at(-1) ?? `${year}-12-31`,
      }
    },
  }
}
