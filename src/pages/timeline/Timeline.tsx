import { useMemo } from 'react'
import type { ParsedCatalogue } from '../../api/catalogue'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Unfolding } from '../../ui/Unfolding'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { ProgrammeSpans } from './ProgrammeSpans'
import { KpiItem } from './KpiItem'
import { Legend } from './Legend'
import { SingleKpi } from './SingleKpi'
import styles from './Timeline.module.css'
import { type Announced, timelineData } from './timelineData'
import { TimelineFilterBar } from './TimelineFilterBar'
import { timelineView } from './timelineView'

interface Props {
  readonly catalogues: readonly ParsedCatalogue[]
  /** Day at which the data are closed, or the committee date that was chosen. */
  readonly asOf: string
  readonly announced: readonly Announced[]
}

/** The Frise of catalogues that are there. */
export function Timeline({ catalogues, asOf, announced }: Props) {
  const { state, lasting, change } = useViewState()
  const data = useMemo(
    () => timelineData(catalogues, asOf, announced),
    [catalogues, asOf, announced],
  )
  const view = useMemo(() => timelineView(data, state), [data, state])
  if (view.total === 0) {
    return (
      <Notice>
        <p>{m.timeline_none()}</p>
      </Notice>
    )
  }
  return (
    <>
      <ProgrammeSpans
        view={view}
        programmes={data.programmes}
        announced={data.announced}
        state={state}
      />
      <TimelineFilterBar view={view} change={change} />
      <p role="status" className={styles.shown}>
        {m.timeline_shown({
          n: view.shown,
          shown: formatNumber(view.shown),
          total: formatNumber(view.total),
        })}
        <span data-screen>
          {' · '}
          <Link to={`${addresses.dashboard(lasting)}#sans-objectif`}>{m.dash_untargeted()}</Link>
        </span>
        {Object.keys(view.filters).length > 0 ? (
          <span data-screen>
            {' · '}
            <Link to={addresses.timeline(lasting)}>{m.timeline_clear()}</Link>
          </span>
        ) : null}
      </p>
      {view.shown === 0 ? (
        <Notice>
          <p>{m.timeline_filtered_out()}</p>
        </Notice>
      ) : (
        <Unfolding openWords={m.timeline_open_all()} closeWords={m.timeline_close_all()}>
          <Legend />
          {view.groups.map(({ programme, charts, single }) => (
            <section key={programme?.id ?? 'across'}>
              <h2>{programme === null ? m.timeline_across() : typeset(programme.label)}</h2>
              {programme === null ? <p>{m.timeline_across_text()}</p> : null}
              {charts.length === 0 ? null : (
                <ul className={styles.grid}>
                  {charts.map((chart) => (
                    <KpiItem
                      key={chart.kpi.id}
                      view={chart}
                      span={view.span}
                      territories={data.territories}
                      lasting={lasting}
                    />
                  ))}
                </ul>
              )}
              {single.length === 0 ? null : (
                <details className={styles.single}>
                  <summary>{m.timeline_singles({ n: single.length })}</summary>
                  <ul className={styles.words}>
                    {single.map((one) => (
                      <SingleKpi key={one.kpi.id} view={one} lasting={lasting} />
                    ))}
                  </ul>
                </details>
              )}
            </section>
          ))}
        </Unfolding>
      )}
    </>
  )
}
