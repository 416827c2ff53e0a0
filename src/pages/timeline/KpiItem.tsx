import { useDeferredValue } from 'react'
import { useLocation } from 'wouter'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { DataTable } from '../../subjects/table/DataTable'
import { Link } from '../../ui/Link'
import { Unfinished } from '../../ui/Unfinished'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { KpiChart } from './KpiChart'
import styles from './KpiItem.module.css'
import type { KpiView } from './kpiView'
import { describeKpi } from './describeKpi'
import { noteTexts } from './kpiWords'
import type { TimelineData } from './timelineData'

interface Props {
  readonly view: KpiView
  readonly span: { readonly from: number; readonly to: number }
  readonly territories: TimelineData['territories']
  readonly lasting: ViewState
}

/** One indicator: its name, its chart, what is left open, and the same values as a table. */
export function KpiItem({ view, span, territories, lasting }: Props) {
  const [, navigate] = useLocation()
  // Drawings first: what is folded comes when they stand.
  const areDrawn = useDeferredValue(true, false)
  const { kpi, rows, content } = view
  const label = typeset(kpi.label)
  return (
    <li className={styles.kpi}>
      <h3 className={styles.title}>
        <Link to={addresses.indicator(kpi.id, lasting)}>
          <bdi>{label}</bdi>
        </Link>
        {kpi.unit.symbol === undefined && kpi.unit.other !== '' ? (
          <span className={styles.unit}>{kpi.unit.other}</span>
        ) : null}
      </h3>
      {content === null ? null : (
        <KpiChart
          view={view}
          content={content}
          span={span}
          onOpen={() => navigate(addresses.indicator(kpi.id, lasting))}
        />
      )}
      <ul className={styles.notes}>
        {noteTexts(view).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <details className={styles.values}>
        <summary>{m.timeline_values({ n: rows.length })}</summary>
        {areDrawn ? (
          <DataTable table={describeKpi(view, territories)} folds="never" />
        ) : (
          <Unfinished />
        )}
      </details>
    </li>
  )
}
