import type { Figure } from '../domain/figure'
import { yearOf } from '../domain/period'
import type { Label } from '../domain/observation'
import type { IndicatorPromise } from '../domain/promise'
import type { LastKnown, Reading } from '../domain/reading'
import { formatDay } from './dates'
import type { UnitWords } from './figures'
import { missingWords } from './missing'
import { spokenFigure } from './spoken'
import { m } from './words'

/** What a sentence is told of. */
export interface Told {
  readonly promise: Pick<IndicatorPromise, 'target' | 'kind' | 'ascending'> & {
    readonly target: Figure & {
      readonly words: string
      readonly revises?: { readonly observation: string; readonly reason: Label } | undefined
    }
  }
  readonly reading: Reading
  readonly unit: UnitWords
  /** Where the promise counts; `null` where its act does not say. */
  readonly territory: string | null
  /** Who or what another figure counts, and where, in words. */
  readonly scopeOf: (figure: Figure) => string
  /** Day of the data: a promise whose period is over by then is told in the past. */
  readonly asOf: string
}

/** A sentence begins with a capital, whatever figure or word it begins with. */
export const capital = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)

/** The last figure of a count that stands at a day, dated, with what was missing then. */
function lastKnownSentence({ figure, day, missing }: LastKnown, told: Told): string | null {
  const shown = spokenFigure(figure, told.unit)
  if (shown === null) return null
  // Told of its own day, also beside a promise that is over.
  const lacks = missingWords(told.promise, missing, told.unit, false)
  if (day === null) {
    return capital(
      lacks === null
        ? m.sentence_known_undated({ figure: shown })
        : m.sentence_known_undated_said({ figure: shown, missing: lacks }),
    )
  }
  if (day.endsWith('-12-31')) {
    const slots = { figure: shown, year: yearOf(day) }
    return lacks === null
      ? m.sentence_known(slots)
      : m.sentence_known_said({ ...slots, missing: lacks })
  }
  const slots = { figure: shown, day: formatDay(day) }
  return lacks === null
    ? m.sentence_known_on(slots)
    : m.sentence_known_on_said({ ...slots, missing: lacks })
}

/** What is known beside a promise that has no answer; a figure of another scope with the name of that scope. */
export function besideSentence(told: Told): string | null {
  const { reading, unit } = told
  if (reading.lastKnown !== null && reading.beside?.figure === reading.lastKnown.figure)
    return lastKnownSentence(reading.lastKnown, told)
  if (reading.beside === null) return null
  const figure = spokenFigure(reading.beside.figure, unit)
  if (figure === null) return null
  const { period } = reading.beside.figure
  const year = period === null ? null : yearOf(period.end)
  switch (reading.beside.as) {
    case 'baseline':
      return year === null
        ? m.sentence_baseline_undated({ figure })
        : m.sentence_baseline({ figure, year })
    case 'lastKnown':
      return capital(
        year === null
          ? m.sentence_known_undated({ figure })
          : m.sentence_previous({ figure, year }),
      )
    case 'later':
      return year === null ? null : capital(m.sentence_later({ figure, year }))
    case 'otherScope': {
      const scope = told.scopeOf(reading.beside.figure)
      return capital(
        year === null
          ? m.sentence_other_scope_undated({ figure, scope })
          : m.sentence_other_scope({ figure, year, scope }),
      )
    }
  }
}
