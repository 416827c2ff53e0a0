import { OpenSlot } from '../../charts/OpenSlot'
import { PlainSteps } from '../../charts/PlainSteps'
import type { Figure } from '../../domain/figure'
import type { IndicatorPromise } from '../../domain/promise'
import { yearStepsOf } from '../../domain/yearSteps'
import { formatDue } from '../../format/dates'
import type { UnitWords } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Tabs } from '../../ui/Tabs'
import { DataTable } from '../table/DataTable'
import { describeYear } from './describeYear'
import { stepContent } from './stepContent'

interface Year {
  readonly promise: IndicatorPromise
  /** Every figure of its indicator. */
  readonly figures: readonly Figure[]
  readonly unit: UnitWords
  readonly asOf: string
}

interface Props extends Year {
  readonly width: number
  readonly height: number
  /** Opens the source of a figure. */
  readonly onOpen?: (key: string) => void
}

/** What is drawn of a year and told of it; `null` where no result is published yet. */
function shownOf({ promise, figures, unit, asOf }: Year) {
  const year = yearStepsOf(promise, figures, asOf)
  const content = year === null ? null : stepContent(year, promise.target, unit)
  return year === null || content === null ? null : { year, content }
}

/** The readings of the year that a promise runs in, against target and pace; nothing where none is published yet. */
export function YearDrawing({ width, height, onOpen, ...asked }: Props) {
  const shown = shownOf(asked)
  if (shown === null) return null
  const { steps, target, expected } = shown.content
  return (
    <PlainSteps
      content={shown.content}
      width={width}
      height={height}
      label={[...steps, target, ...(expected ? [expected] : [])]
        .map((point) => point.said)
        .join(' ; ')}
      tips={{ read: m.indicator_chart_read(), open: m.indicator_chart_open() }}
      onOpen={onOpen}
    />
  )
}

/** The same readings as a table. */
export function YearTable(asked: Year) {
  const shown = shownOf(asked)
  if (shown === null) return null
  const { year, content } = shown
  return <DataTable table={describeYear(year, content, asked.unit)} look="shown" folds="never" />
}

/** The year that a promise with a figure runs in, drawn or as a table, or an open slot with the day at which the report is due. */
export function YearInProgress(props: Props) {
  if (shownOf(props) === null) return <OpenSlot lines={slotLines(props.promise)} />
  return (
    <Tabs
      label={m.figure_forms()}
      tabs={[
        { id: 'drawing', label: m.figure_drawing(), panel: <YearDrawing {...props} /> },
        { id: 'table', label: m.figure_table(), panel: <YearTable {...props} /> },
      ]}
    />
  )
}

/** What is said where no result is published yet. */
function slotLines({ reportDue }: Pick<IndicatorPromise, 'reportDue'>): readonly string[] {
  if (reportDue === null) return [m.indicator_slot_none()]
  const day = formatDue(reportDue)
  return [
    m.indicator_slot_none(),
    typeset(
      reportDue.length === 7 ? m.indicator_slot_due_month({ day }) : m.indicator_slot_due({ day }),
    ),
  ]
}
