import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { CatalogueReading } from '../../api/catalogue'
import type { IndicatorReading } from '../../api/indicator'
import type { ResourceReading } from '../../api/resources'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { funderInView, mainGiver, promiseFacts } from '../../subjects/dashboard/factsView'
import { headlineKey } from '../../subjects/dashboard/headline'
import { panelView } from '../../subjects/dashboard/panelView'
import { overviewData } from '../../subjects/promise/overviewView'
import { Missing } from '../../subjects/failure/Missing'
import { useFunding } from '../../subjects/money/useFunding'
import styles from './Dashboard.module.css'
import { DashboardBar } from './DashboardBar'
import { Facts } from './Facts'
import { IndicatorPanel } from './IndicatorPanel'
import { PanelState } from './PanelState'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Unfinished } from '../../ui/Unfinished'
import { Waiting } from '../../ui/Waiting'

/** The panels that stand last and draw no trajectory come after the figures of the others. */
const DomainPanel = lazy(async () => ({ default: (await import('./DomainPanel')).DomainPanel }))
const MoneyPanel = lazy(async () => ({ default: (await import('./MoneyPanel')).MoneyPanel }))
const LastPanel = ({ children }: { readonly children: ReactNode }) => (
  <BlockBoundary message={m.indicator_chart_failed()}>
    <Suspense
      fallback={
        <div className={styles.panel}>
          <Unfinished />
        </div>
      }
    >
      {children}
    </Suspense>
  </BlockBoundary>
)
const Below = lazy(async () => ({ default: (await import('./Below')).Below }))

interface Props {
  readonly index: DataIndex
  readonly catalogue: CatalogueReading
  readonly reference: ResourceReading<'reference'>
  readonly agreements: ResourceReading<'agreements'>['agreements']
  readonly contradictions: UseQueryResult<ResourceReading<'contradictions'>>
  readonly entries: readonly HeadlineEntry[]
  readonly resources: ReadonlyMap<string, UseQueryResult<IndicatorReading>>
}

const none: ResourceReading<'contradictions'>['contradictions'] = []
const noProgrammes: ResourceReading<'programmes'>['programmes'] = []

/** The dashboard whose promises are there: facts, panels, what became of the promises, what is new and what is due. */
export function Dashboard(props: Props) {
  const { index, catalogue, reference, agreements, entries, resources } = props
  const contradictions = props.contradictions.data?.contradictions
  const { state, lasting } = useViewState()
  const language = currentLocale()
  const asOf = asOfOf(state, index)
  const { exercise } = catalogue
  const funding = useFunding()
  const data = useMemo(
    () => overviewData([catalogue], asOf, index.profile),
    [catalogue, asOf, index.profile],
  )
  const funder =
    funderInView(catalogue, state.financeur) ??
    (funding.data ? mainGiver(funding.data, exercise) : null)
  const territory = funding.data?.funders.get(state.financeur ?? '')?.territory ?? null
  const panels = useMemo(
    () =>
      new Map(
        entries.flatMap((entry) => {
          const resource = resources.get(entry.indicator ?? '')?.data
          return resource === undefined
            ? []
            : [
                [
                  headlineKey(entry),
                  panelView(resource, {
                    agreements,
                    reference,
                    contradictions: contradictions ?? none,
                    asOf,
                    profile: index.profile,
                    exercise,
                    language,
                    territories: [territory, entry.territory].flatMap((id) => id ?? []),
                  }),
                ] as const,
              ]
        }),
      ),
    [
      entries,
      resources,
      agreements,
      reference,
      contradictions,
      asOf,
      index,
      exercise,
      language,
      territory,
    ],
  )
  const actOf = ({ act, section }: { readonly act: string; readonly section: string }) => {
    const near = catalogue.acts.get(act)
    if (near !== undefined)
      return {
        adopted: near.adopted,
        section: near.sections.get(section) ?? m.source_section_unread(),
      }
    // An act of another exercise is named once the sources are read.
    const far = funding.data?.acts.get(act)
    const label = far?.sections.find(({ id }) => id === section)?.label[language]
    return far === undefined
      ? undefined
      : { adopted: far.adopted, section: label ?? m.source_section_unread() }
  }
  const touched = new Set([...panels.values()].flatMap((panel) => panel.contradictions))
  return (
    <div className={styles.dashboard}>
      <DashboardBar index={index} catalogue={catalogue} exercise={exercise} entries={entries} />
      <Facts
        facts={promiseFacts(data, state.financeur === undefined ? null : funder)}
        exercise={exercise}
        funder={funder}
        funding={funding}
        contradictions={contradictions === undefined ? null : touched.size}
        isContradictionsUnread={props.contradictions.isError}
        catalogue={catalogue}
      />
      <Missing parts={[{ what: m.part_contradictions(), asked: props.contradictions }]} />
      <section aria-label={m.dash_panels()} className={styles.panels}>
        {entries.map((entry) => {
          const key = headlineKey(entry)
          if (entry.domain !== undefined)
            return (
              <LastPanel key={key}>
                <DomainPanel data={data} domain={entry.domain} state={state} />
              </LastPanel>
            )
          const panel = panels.get(key)
          const resource = resources.get(entry.indicator ?? '')?.data
          return panel === undefined || resource === undefined ? (
            <PanelState
              key={key}
              id={entry.indicator ?? ''}
              query={resources.get(entry.indicator ?? '')}
            />
          ) : (
            <IndicatorPanel
              key={key}
              panel={panel}
              resource={resource}
              asOf={asOf}
              programmes={funding.data?.programmes ?? noProgrammes}
              actOf={actOf}
              lasting={lasting}
            />
          )
        })}
        <LastPanel>
          <MoneyPanel funder={funder} funding={funding} />
        </LastPanel>
      </section>
      <BlockBoundary message={m.state_part_failed()}>
        <Suspense fallback={<Waiting />}>
          <Below funder={funder} funding={funding} index={index} />
        </Suspense>
      </BlockBoundary>
    </div>
  )
}
