import { useEffect, useMemo } from 'react'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import type { ViewState } from '../../address/viewState'
import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { scopeKey } from '../../domain/course'
import { trajectoryOf } from '../../domain/trajectory'
import { yearStepsOf } from '../../domain/yearSteps'
import { formatDue } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import type { Panel } from '../../subjects/dashboard/panelView'
import { bandsOf } from '../../subjects/indicator/bands'
import { describeFigures } from '../../subjects/indicator/describeTrajectory'
import { shownSeries, trajectoryContent } from '../../subjects/indicator/trajectoryContent'
import { YearDrawing, YearTable } from '../../subjects/indicator/YearInProgress'
import { useOpenSource } from '../../subjects/source/useOpenSource'
import { DataTable } from '../../subjects/table/DataTable'
import { useWidth } from '../../ui/useWidth'
import styles from './Dashboard.module.css'

interface FigureProps {
  readonly panel: Panel
  readonly resource: ParsedIndicator
  readonly asOf: string
}

interface Props extends FigureProps {
  /** Empty until they are read: the drawing then stands without the periods of the agreements. */
  readonly programmes: ParsedResource<'programmes'>['programmes']
  readonly lasting: ViewState
}

const height = 124

/** Pixels between the sides of a panel's drawing, by those of the window: a page that is come back to need not be measured first. */
const widths = new Map<number, number>()

/** The same until it is on the screen: that of the page that was written, where it is. */
const widthAhead = (): number | undefined =>
  globalThis.document?.querySelector(`#content .${styles.place ?? ''}`)?.clientWidth ||
  widths.get(globalThis.innerWidth)

/** The year under way of which some readings are known; `null` for any other moment. */
function runningYear({ panel, resource, asOf }: FigureProps) {
  const promise = panel.promise?.promise
  if (promise === undefined || promise.kind !== 'flow') return null
  if ((promise.target.period?.end ?? '') < asOf) return null
  const year = yearStepsOf(promise, resource.observations, asOf)
  return year === null || year.steps.length === 0
    ? null
    : { promise, figures: resource.observations, unit: panel.unit, asOf }
}

/** The course of a panel's indicator, the readings of the year under way where it counts that year, or an open slot that says what is awaited: never axes around nothing. */
export function PanelChart({ panel, resource, asOf, programmes, lasting }: Props) {
  const { ref, width, isKnown } = useWidth<HTMLDivElement>(320, widthAhead)
  useEffect(() => void widths.set(innerWidth, width), [width])
  const open = useOpenSource(resource.observations, lasting)
  const scope = panel.promise?.promise.target ?? null
  const content = useMemo(() => {
    const trajectory = trajectoryOf(resource.observations, resource.indicator.kind, asOf)
    const { strong } = shownSeries(trajectory, { scope, others: [] })
    // Where nothing is known of the asked scope, the one of which most is known stands beside its target, thin and named.
    const isTold = [...strong].some(({ runs }) => runs.length > 0)
    const others = isTold
      ? []
      : trajectory.series
          .toSorted((a, b) => b.runs.flat().length - a.runs.flat().length)
          .slice(0, 1)
          .filter(({ runs }) => runs.length > 0)
          .map((series) => scopeKey(series.scope))
    return trajectoryContent(
      trajectory,
      { scope, others },
      {
        unit: panel.unit,
        scopeOf: others.length === 0 ? () => [] : panel.scopeOf,
        actOf: () => null,
      },
      bandsOf(panel.promises, programmes, currentLocale()),
    )
  }, [resource, asOf, scope, panel, programmes])
  const running = useMemo(() => runningYear({ panel, resource, asOf }), [panel, resource, asOf])
  const due = panel.promise?.promise.reportDue ?? null
  const size = { width: Math.max(260, Math.round(width)), height }
  return (
    <div ref={ref} className={styles.place}>
      {!isKnown ? null : running !== null ? (
        <YearDrawing {...running} {...size} onOpen={open} />
      ) : content !== null && (content.runs.length > 0 || content.targets.length > 1) ? (
        <PlainTrajectory
          content={content}
          {...size}
          label={m.indicator_chart_alternative({ sentence: panel.finding })}
          tips={{ read: m.indicator_chart_read(), open: m.indicator_chart_open() }}
          onOpen={open}
        />
      ) : (
        <p className={styles.slot}>
          {m.dash_slot()}
          {due === null ? null : <span>{m.dash_slot_due({ day: formatDue(due) })}</span>}
        </p>
      )}
    </div>
  )
}

/** The same figures as a table: those of the year under way, then every printed one, each scope by itself. */
export function PanelTable({ panel, resource, asOf }: FigureProps) {
  const running = runningYear({ panel, resource, asOf })
  return (
    <div className={styles.table}>
      {running === null ? null : <YearTable {...running} />}
      <DataTable {...describeFigures(panel.label, panel.rows, panel.unit)} folds="never" />
    </div>
  )
}
