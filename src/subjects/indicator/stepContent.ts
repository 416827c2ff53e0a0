import type { ChartPoint, MarkKind } from '../../charts/chartPoint'
import type { StepContent } from '../../charts/stepLayout'
import type { Figure } from '../../domain/figure'
import { placeInTime, startInTime } from '../../domain/timePlace'
import type { YearSteps } from '../../domain/yearSteps'
import { formatCompact } from '../../format/compact'
import { formatDay, formatDayOfYear, formatDayShort } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'

const markOf = (figure: Figure): MarkKind => {
  const quality = qualityOf(figure)
  return quality === 'final' ? 'result' : quality === 'simulated' ? 'simulated' : 'hollow'
}

/** A year in progress with every word that stands in its drawing; `null` before the first reading: then nothing is drawn but an open slot. */
export function stepContent(
  { period, steps, pace, expected }: YearSteps,
  promised: Figure,
  unit: UnitWords,
): StepContent | null {
  if (steps.length === 0 || promised.value === null) return null
  const withUnit = (figure: Figure): string => (figureWithUnit(figure, unit) ?? '').trim()
  const points = steps.map(({ day, value, figure }): ChartPoint => {
    const said = typeset(m.indicator_step({ day: formatDay(day), figure: withUnit(figure) }))
    return {
      key: figure.id,
      at: placeInTime(day),
      value,
      mark: markOf(figure),
      text: formatCompact(value),
      said,
      told: [said, qualityWords[qualityOf(figure)]()],
      scope: 0,
    }
  })
  const end = placeInTime(period.end)
  const saidTarget = typeset(
    m.indicator_said_target({ year: period.end.slice(0, 4), figure: withUnit(promised) }),
  )
  const due =
    expected === null
      ? null
      : typeset(
          m.indicator_expected({
            day: formatDayOfYear(expected.day),
            figure: formatNumber(Math.round(expected.value)),
          }),
        )
  return {
    from: startInTime(period.start),
    to: end,
    steps: points,
    target: {
      key: promised.id,
      at: end,
      value: promised.value,
      mark: 'target',
      text: figureText(promised) ?? '',
      said: saidTarget,
      told: [saidTarget],
      scope: 0,
    },
    pace:
      pace.length === 0
        ? []
        : [
            { at: startInTime(period.start), value: 0 },
            ...pace.map(({ day, value }) => ({ at: placeInTime(day), value })),
          ],
    expected:
      expected === null || due === null
        ? null
        : {
            key: promised.id,
            at: placeInTime(expected.day),
            value: expected.value,
            mark: 'target',
            text: due,
            said: due,
            told: [due],
            scope: 0,
          },
    days: steps.map(({ day }) => ({ at: placeInTime(day), text: formatDayShort(day) })),
  }
}
