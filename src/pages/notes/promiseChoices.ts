import { folded } from '../../format/freeText'
import { byText } from '../../domain/order'
import type { AppreciationNote } from '../../subjects/notes/notes'
import type { Status } from '../../domain/reading'
import { formatPeriod } from '../../format/dates'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

export interface IndicatorChoice {
  readonly id: string
  readonly label: string
  readonly promises: readonly {
    readonly id: string
    readonly label: string
    readonly status: Status
  }[]
}

/** Who is counted, where and for when: what tells promises of one indicator apart. */
function promiseLabel({ promise: { target }, population, territory }: OverviewRow): string {
  const words = target.value === null ? target.words : null
  const period = target.period === null ? m.indicator_undated() : formatPeriod(target.period)
  return typeset([period, population, territory, words].filter((word) => word !== null).join(' · '))
}

const end = ({ promise }: OverviewRow): string => promise.target.period?.end ?? ''

/** Indicators and their promises, latest first, for a person to speak of one. */
export function promiseChoices(rows: readonly OverviewRow[]): IndicatorChoice[] {
  const byIndicator = new Map<string, OverviewRow[]>()
  for (const row of rows)
    byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row])
  return [...byIndicator]
    .map(([id, own]) => ({
      id,
      label: typeset(own[0]?.label ?? id),
      promises: own
        .toSorted((a, b) => byText(end(b), end(a)))
        .map((row) => ({
          id: row.promise.target.id,
          label: promiseLabel(row),
          status: row.reading.status,
        })),
    }))
    .toSorted((a, b) => byText(folded(a.label), folded(b.label)) || byText(a.label, b.label))
}

/** The reading beside which something is said; `null` for an indicator as a whole, and for a promise that the data do not hold. */
export function statusBeside(
  choices: readonly IndicatorChoice[],
  { indicator, promise }: Pick<AppreciationNote, 'indicator' | 'promise'>,
): Status | null {
  const known = choices
    .find(({ id }) => id === indicator)
    ?.promises.find(({ id }) => id === promise)
  return known?.status ?? null
}
