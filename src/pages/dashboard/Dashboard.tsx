import type { UseQueryResult } from '@tanstack/react-query'
import {
  type ComponentProps,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
} from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { funderInView, mainGiver, promiseFacts } from '../../subjects/dashboard/factsView'
import { headlineKey } from '../../subjects/dashboard/headline'
import { contradictionsOn } from '../../subjects/indicator/indicatorView'
import { overviewData } from '../../subjects/promise/overviewView'
import { withoutWords } from '../../subjects/failure/failureWords'
import { Missing } from '../../subjects/failure/Missing'
import type { FundingData } from '../../subjects/money/fundingData'
import { useFunding } from '../../subjects/money/useFunding'
import styles from './Dashboard.module.css'
import { DashboardBar } from './DashboardBar'
import { Facts } from './Facts'
import { IndicatorPanel } from './IndicatorPanel'
import { PanelState } from './PanelState'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Unfinished } from '../../ui/Unfinished'
import { useInTime } from '../../ui/useInTime'
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
/** The panel of an indicator once its figures are there. */
function PanelOf({
  id,
  name,
  query,
  ...rest
}: ComponentProps<typeof PanelState> & Omit<ComponentProps<typeof IndicatorPanel>, 'resource'>) {
  const resource = useInTime(query?.data)
  return resource === undefined ? (
    <PanelState id={id} name={name} query={query} />
  ) : (
    <IndicatorPanel {...rest} resource={resource} />
  )
}

const Below = lazy(async () => ({ default: (await import('./Below')).Below }))

interface Props {
  readonly index: DataIndex
  readonly catalogue: ParsedCatalogue
  readonly reference: ParsedResource<'reference'>
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly contradictions: UseQueryResult<ParsedResource<'contradictions'>>
  readonly entries: readonly HeadlineEntry[]
  readonly resources: ReadonlyMap<string, UseQueryResult<ParsedIndicator>>
  /** Those of them that are there. */
  readonly loaded: readonly ParsedIndicator[]
  /** What of the data could not be read: below what is chosen, which stands beside the title. */
  readonly setAside: ReactNode
}

const none: ParsedResource<'contradictions'>['contradictions'] = []
const unread: Pick<FundingData, 'acts' | 'programmes'> = { acts: new Map(), programmes: [] }

/** The dashboard whose promises are there: facts, panels, what became of the promises, what is new and what is due. */
export function Dashboard(props: Props) {
  const { index, catalogue, reference, agreements, entries, resources, loaded } = props
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
  const around = useMemo(
    () => ({
      agreements,
      reference,
      contradictions: contradictions ?? none,
      asOf,
      profile: index.profile,
      exercise,
      language,
      territory,
    }),
    [agreements, reference, contradictions, asOf, index.profile, exercise, language, territory],
  )
  // Panels are drawn a piece at a time, between two looks at what the reader does.
  const inTime = useDeferredValue(around)
  const { acts, programmes } = useDeferredValue(funding.data ?? unread)
  const actOf = useCallback(
    ({ act, section }: { readonly act: string; readonly section: string }) => {
      const near = catalogue.acts.get(act)
      if (near !== undefined)
        return {
          adopted: near.adopted,
          section: near.sections.get(section) ?? m.source_section_unread(),
        }
      // An act of another exercise is named once the sources are read.
      const far = acts.get(act)
      const label = far?.sections.find(({ id }) => id === section)?.label[language]
      return far === undefined
        ? undefined
        : { adopted: far.adopted, section: label ?? m.source_section_unread() }
    },
    [catalogue, acts, language],
  )
  const touched = useMemo(
    () =>
      contradictions &&
      new Set(
        loaded.flatMap((one) => contradictionsOn(one, contradictions, asOf).map(({ id }) => id)),
      ).size,
    [loaded, contradictions, asOf],
  )
  // The promises of the exercise do not name every indicator of which a panel tells.
  const nameOf = (id: string): string => {
    const own = resources.get(id)?.data?.indicator.label[language]
    return typeset(own ?? catalogue.indicators.get(id)?.label ?? id)
  }
  const unreadNames = [...resources].flatMap(([id, { isError }]) => (isError ? [nameOf(id)] : []))
  return (
    <div className={styles.dashboard}>
      <DashboardBar
        index={index}
        catalogue={catalogue}
        exercise={exercise}
        entries={entries}
        nameOf={nameOf}
      />
      {props.setAside}
      <Facts
        facts={promiseFacts(data, state.financeur === undefined ? null : funder)}
        exercise={exercise}
        funder={funder}
        funding={funding}
        contradictions={touched ?? null}
        without={withoutWords(unreadNames)}
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
          return (
            <PanelOf
              key={key}
              id={entry.indicator ?? ''}
              name={nameOf(entry.indicator ?? '')}
              query={resources.get(entry.indicator ?? '')}
              around={inTime}
              place={entry.territory}
              programmes={programmes}
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
