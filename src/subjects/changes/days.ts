import type { DataIndex } from '../../api/apiIndex'
import { type Between, dayBefore } from '../../domain/changes'
import { asOfOf } from '../../address/asOf'
import type { ViewState } from '../../address/viewState'
import type { IndicatorFigures } from './changesData'

export interface ComparedDays {
  /** Days that can be chosen, oldest first: the committees, or where there are none the days on which figures became known. */
  readonly days: readonly string[]
  readonly to: string
  /** `null` where nothing was known before. */
  readonly between: Between | null
}

/** The two days that an address compares: by default the chosen committee and the one before it. A day that is not among the choices is as none. */
export function comparedDays(
  index: Pick<DataIndex, 'asOf' | 'committees'>,
  indicators: readonly IndicatorFigures[],
  state: ViewState,
): ComparedDays {
  const known =
    index.committees.length > 0
      ? index.committees.map(({ date }) => date)
      : indicators.flatMap(({ figures }) => figures.map((figure) => figure.known))
  const to = asOfOf(state, index)
  const days = [...new Set([...known, index.asOf, to])]
    .filter((day) => day <= index.asOf)
    .toSorted()
  const wanted = days.find((day) => day === state.depuis && day < to)
  const from = wanted ?? dayBefore(days, to)
  return { days, to, between: from === null ? null : { from, to } }
}
