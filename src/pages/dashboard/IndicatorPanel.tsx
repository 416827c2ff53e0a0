import { lazy, memo, type ReactNode, Suspense, useMemo } from 'react'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { yearOf } from '../../domain/period'
import { formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { type Around, type PanelFigure, panelView } from '../../subjects/dashboard/panelView'
import { NotPublished } from '../../subjects/reading/NotPublished'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Unfinished } from '../../ui/Unfinished'
import { Link } from '../../ui/Link'
import { Tabs } from '../../ui/Tabs'
import text from '../../ui/Text.module.css'
import styles from './Dashboard.module.css'

const forms = () => import('./PanelChart')
const PanelChart = lazy(async () => ({ default: (await forms()).PanelChart }))
const PanelTable = lazy(async () => ({ default: (await forms()).PanelTable }))

/** One form of a panel's figures, which comes when it comes and fails by itself. */
const Form = ({ children }: { readonly children: ReactNode }) => (
  <BlockBoundary message={m.indicator_chart_failed()}>
    <Suspense
      fallback={
        <div className={styles.place}>
          <Unfinished />
        </div>
      }
    >
      {children}
    </Suspense>
  </BlockBoundary>
)

interface Props {
  readonly resource: ParsedIndicator
  /** What all panels stand in; `territory` is that of the funder whose eyes are borrowed. */
  readonly around: Omit<Around, 'territories'> & { readonly territory: string | null }
  /** Territory that the headline declares. */
  readonly place: string | undefined
  /** Day and section of a source in words; `undefined` until the act is read. */
  readonly actOf: (source: {
    readonly act: string
    readonly section: string
  }) => { readonly adopted: string; readonly section: string } | undefined
  readonly programmes: ParsedResource<'programmes'>['programmes']
  readonly lasting: ViewState
}

function Figure({
  told,
  kind,
}: {
  readonly told: PanelFigure | null
  readonly kind: 'actual' | 'target'
}) {
  const label = kind === 'actual' ? m.dash_known() : m.dash_target()
  return (
    <div className={kind === 'actual' ? styles.actual : styles.target}>
      <dt>{label}</dt>
      <dd className={styles.large}>{told === null ? <NotPublished /> : told.figure}</dd>
      {/* A description of its own: in one with the figure, a screen reader passed over the figure. */}
      {told === null ? null : <dd className={styles.under}>{told.under.join(', ')}</dd>}
    </div>
  )
}

/** One headline indicator: what is known, what was promised, the reading, the course, one finding, its source. */
export const IndicatorPanel = memo(function IndicatorPanel(props: Props) {
  const { resource, around, place, actOf, programmes, lasting } = props
  const { asOf } = around
  const panel = useMemo(
    () =>
      panelView(resource, {
        ...around,
        territories: [around.territory, place].flatMap((one) => one ?? []),
      }),
    [resource, around, place],
  )
  const { id, label, scope, known, target, promise, gap, finding, source, contradictions } = panel
  const act = source === null ? undefined : actOf(source)
  return (
    <article className={styles.panel} aria-labelledby={`panneau-${id}`}>
      <h2 id={`panneau-${id}`}>
        <Link to={addresses.indicator(id, lasting)}>{label}</Link>
        <small className={text.sub}>
          {scope}
          {promise === null ? null : (
            <span className={styles.status}>
              <StatusMark status={promise.reading.status} /> {statusWords[promise.reading.status]()}
              {gap === null ? null : `, ${gap}`}
            </span>
          )}
        </small>
      </h2>
      <dl className={styles.head}>
        <Figure told={known} kind="actual" />
        <Figure told={target} kind="target" />
      </dl>
      <Tabs
        label={m.figure_forms()}
        tabs={[
          {
            id: 'drawing',
            label: m.figure_drawing(),
            panel: (
              <Form>
                <PanelChart
                  panel={panel}
                  resource={resource}
                  asOf={asOf}
                  programmes={programmes}
                  lasting={lasting}
                />
              </Form>
            ),
          },
          {
            id: 'table',
            label: m.figure_table(),
            panel: (
              <Form>
                <PanelTable panel={panel} resource={resource} asOf={asOf} />
              </Form>
            ),
          },
        ]}
        foot={{
          above: (
            <p className={styles.finding}>
              {finding}{' '}
              {contradictions.length === 0 ? null : (
                <Link to={addresses.contradictionsOf(id, lasting)}>
                  {m.dash_fact_contradictions({
                    n: contradictions.length,
                    shown: formatNumber(contradictions.length),
                  })}
                </Link>
              )}
            </p>
          ),
          beside:
            source === null ? null : (
              <Link to={addresses.source(source.act, source.section, lasting)}>
                {act === undefined
                  ? m.source_act_unread()
                  : m.overview_source({ year: String(yearOf(act.adopted)), section: act.section })}
              </Link>
            ),
          className: styles.foot,
        }}
      />
    </article>
  )
})
