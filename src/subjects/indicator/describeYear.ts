import type { StepContent } from '../../charts/stepLayout'
import type { YearSteps } from '../../domain/yearSteps'
import { formatDay } from '../../format/dates'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { end, formatOf, start, type Table } from '../table/table'

/** The readings of a year in progress, and at its end what was promised: the equal of its drawing. */
export function describeYear(
  { period, steps }: YearSteps,
  { target }: Pick<StepContent, 'target'>,
  unit: UnitWords,
): Table {
  const format = formatOf(unit)
  return {
    caption: m.indicator_steps_table(),
    columns: [start(m.indicator_steps_day()), end(m.indicator_steps_value())],
    rows: [
      ...steps.map(({ day, value, figure }) => ({
        id: figure.id,
        cells: [
          { text: formatDay(day), day },
          {
            text: typeset((figureWithUnit(figure, unit) ?? '').trim()),
            value,
            format,
            notes: [qualityWords[qualityOf(figure)]()],
            figures: [figure.id],
          },
        ],
      })),
      {
        id: target.key,
        cells: [
          { text: formatDay(period.end), day: period.end },
          { text: target.said, value: target.value, format, figures: [target.key] },
        ],
      },
    ],
  }
}
