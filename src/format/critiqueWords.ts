import type { Remark } from '../domain/critique'
import type { Extrapolation, History, Obtained } from '../domain/critiqueHistory'
import type { Figure } from '../domain/figure'
import { yearOf } from '../domain/period'
import type { BaselineFigure } from '../domain/promise'
import type { UnitWords } from './figures'
import { figureWithUnit } from './figures'
import { formatNumber } from './numbers'
import { difference, quantity, spokenFigure } from './spoken'
import { inSeries, typeset } from './typography'
import { listed } from './listed'
import { m } from './words'

/** Names and unit of an indicator, for whoever speaks of its targets. */
export interface CritiqueNames {
  readonly unit: UnitWords
  readonly population: (id: string) => string
  /** What tells a figure's scope from the target's. */
  readonly scopeOf: (figure: Figure) => string
}

/** "245 adhérents (2021)"; a figure without a date says so. */
function dated(figure: BaselineFigure, unit: UnitWords): string {
  const shown = spokenFigure(figure, unit) ?? ''
  return figure.period === null
    ? m.critique_undated_figure({ figure: shown })
    : m.critique_dated({ figure: shown, year: yearOf(figure.period.end) })
}

/** A signed difference: what a year added or took away. */
const signed = (value: number, unit: UnitWords): string =>
  `${value > 0 ? '+\u202f' : ''}${difference(value, unit)}`

const yearsOf = ({ years }: Obtained): string => listed(years.map(({ year }) => String(year)))

function againstObtained(
  { asked, obtained }: Extract<Remark, { readonly kind: 'againstObtained' }>,
  unit: UnitWords,
): string {
  const isGrowth = obtained.by === 'growth'
  const shown = (value: number): string => (isGrowth ? signed(value, unit) : quantity(value, unit))
  const slots = {
    n: obtained.years.length,
    asked: shown(asked),
    least: shown(obtained.least),
    most: shown(obtained.most),
    years: yearsOf(obtained),
    reached: formatNumber(obtained.reached),
  }
  return isGrowth ? m.critique_growth(slots) : m.critique_level(slots)
}

/** A remark in one sentence that accuses nobody, with every figure that it is said from. */
export function remarkSentence(remark: Remark, { unit, population }: CritiqueNames): string {
  switch (remark.kind) {
    case 'metWhenSet': {
      const figure = dated(remark.known, unit)
      return remark.keeps ? m.critique_met_keeps({ figure }) : m.critique_met({ figure })
    }
    case 'belowPreviousTarget':
    case 'belowPreviousResult': {
      const { previous } = remark
      const figure =
        previous.role === 'target' && previous.period !== null
          ? m.critique_dated({
              figure: figureWithUnit(previous, unit) ?? '',
              year: yearOf(previous.period.end),
            })
          : dated(previous, unit)
      return remark.kind === 'belowPreviousTarget'
        ? m.critique_below_target({ figure })
        : m.critique_below_result({ figure })
    }
    case 'againstObtained':
      return againstObtained(remark, unit)
    case 'belowRounding':
      return m.critique_rounding({
        asked: signed(remark.asked, unit),
        rounding: difference(remark.rounding, unit),
      })
    case 'partAboveWhole':
      return m.critique_part({ part: quantity(remark.T, unit), whole: quantity(remark.of, unit) })
    case 'wordsWithoutValue':
      return remark.direction === 'up'
        ? m.critique_words_up()
        : remark.direction === 'down'
          ? m.critique_words_down()
          : m.critique_words()
    case 'operatorUnclear':
      if (remark.because === 'approximate') return m.critique_approximate()
      return remark.readAs === '<=' ? m.critique_bare_most() : m.critique_bare_least()
    case 'undated':
      return remark.because === 'noDate' ? m.critique_undated() : m.critique_date_inferred()
    case 'noCountingRule':
      return m.critique_no_rule()
    case 'twoPopulations':
      return m.critique_populations({ others: inSeries(remark.others.map(population)) })
    case 'noBaseline':
      if (unit.symbol === '%') return m.critique_no_base()
      return remark.because === 'printedEmpty' ? m.critique_start_empty() : m.critique_no_start()
    case 'nobodyOwes':
      return m.critique_nobody_owes()
  }
}

/** All remarks as sentences; one that says so where there is none. */
export const critiqueSentences = (
  remarks: readonly Remark[],
  names: CritiqueNames,
): readonly string[] =>
  remarks.length === 0
    ? [m.critique_nothing()]
    : remarks.map((remark) => typeset(remarkSentence(remark, names)))

/** What is known of a scope, for the place where a course is drawn, or cannot be. */
export function historySentence(history: History, { unit, scopeOf }: CritiqueNames): string {
  const told = (figures: readonly Figure[]): string =>
    inSeries(
      figures
        .map((figure) => [scopeOf(figure), dated(figure, unit)].filter((part) => part !== ''))
        .map((parts) => parts.join(', ')),
    )
  const points = (): string =>
    history.state === 'points' || history.state === 'onePoint'
      ? inSeries(history.points.map(({ figure }) => dated(figure, unit)))
      : ''
  switch (history.state) {
    case 'none':
      return m.history_none()
    case 'elsewhere':
      return typeset(m.history_elsewhere({ others: told(history.others) }))
    case 'otherDefinition':
      return typeset(m.history_other({ others: told(history.others) }))
    case 'alwaysBroken':
      return typeset(m.history_broken({ others: told(history.others) }))
    case 'notComparable':
      return typeset(m.history_loose({ others: told(history.own) }))
    case 'onePoint':
      return typeset(m.history_one({ others: points() }))
    case 'points':
      return typeset(m.history_points({ n: history.points.length, others: points() }))
  }
}

/** What is carried on, from which years; or that nothing is. */
export function extrapolationSentence(found: Extrapolation | null, unit: UnitWords): string {
  const values = found?.values.map(({ year, value }) =>
    m.critique_dated({ figure: quantity(Math.round(value * 10) / 10, unit), year }),
  )
  return found === null || values === undefined || values.length === 0
    ? m.history_withheld()
    : typeset(
        m.history_extrapolated({
          years: listed(found.points.map(({ year }) => String(year))),
          perYear: signed(found.perYear, unit),
          values: listed(values),
        }),
      )
}
