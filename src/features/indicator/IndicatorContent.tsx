import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import type { IndicatorReading } from '../../data/indicator'
import { catalogueQuery } from '../../data/queries'
import type { ResourceReading } from '../../data/resources'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { unspecified } from '../../domain/scope'
import { currentLocale } from '../../format/locale'
import { natureWords } from '../../format/reading'
import { resultSentenceOf, sentenceOf } from '../../format/sentence'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ProjectLink } from '../../parts/ProjectLink'
import { AddToDossier } from '../../parts/document/AddToDossier'
import { SetAside } from '../../parts/SetAside'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useShown } from '../../ui/useShown'
import { addresses } from '../../viewState/addresses'
import { asOfOf } from '../../viewState/asOf'
import { useViewState } from '../../viewState/useViewState'
import { Breadcrumb } from './Breadcrumb'
import { Contradictions } from './Contradictions'
import styles from './Indicator.module.css'
import { indicatorView, scopeLabel } from '../../parts/indicator/indicatorView'
import { Neighbours } from './Neighbours'
import { neighboursOf } from './neighbours'
import { PromiseList } from './PromiseList'
import { RuleNote } from './RuleNote'
import { Opinions } from './Opinions'
import { RegisterLink } from './RegisterLink'
import { Sentence } from './Sentence'
import { TakeAway } from './TakeAway'
import { Trajectory } from './Trajectory'
import { trajectoryDrawing } from '../../parts/indicator/trajectoryDrawing'
import { TrajectoryTable } from './TrajectoryTable'
import { unitWordsOf } from '../../parts/indicator/unitWords'

interface Props {
  readonly index: DataIndex
  readonly resource: IndicatorReading
  readonly agreements: ResourceReading<'agreements'>['agreements']
  readonly reference: ResourceReading<'reference'>
  /** Empty until they are there: the page does not wait for them. */
  readonly acts: ResourceReading<'sources'>['acts']
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  readonly funders: ResourceReading<'funders'>['funders']
  /** True where one of these three could not be read. */
  readonly isPartial: boolean
}

/** The page of an indicator whose data are there: sentence first, then drawing, table, rule, promises, contradictions. */
export function IndicatorContent({ index, resource, agreements, reference, acts, contradictions, funders, isPartial }: Props) {
  const { state, lasting } = useViewState()
  const isShown = useShown()
  const language = currentLocale()
  const asOf = asOfOf(state, index)
  const { indicator } = resource
  const scope = useMemo(
    () => ({ reference, language, natureWord: (nature: keyof typeof natureWords) => natureWords[nature]() }),
    [reference, language],
  )
  const view = useMemo(
    () => indicatorView(resource, { ...scope, agreements, contradictions, asOf, profile: index.profile, exercise: state.exercice }),
    [resource, scope, agreements, contradictions, asOf, index.profile, state.exercice],
  )
  const drawing = useMemo(() => trajectoryDrawing(resource, asOf), [resource, asOf])
  const target = view.main?.promise.target ?? null
  const exercise = target?.period ? index.exercises.find(({ year }) => year === yearOf(target.period?.end ?? '')) : undefined
  const { data: catalogue } = useQuery(catalogueQuery(index, exercise?.year, language))
  const unit = unitWordsOf(view.unit, language)
  const place = reference.territories.find(({ id }) => id === target?.territory && id !== unspecified)?.label[language] ?? null
  const sentence = typeset(
    view.main === null ? resultSentenceOf(view.lastResult, unit) : sentenceOf({ ...view.main, unit, territory: place, asOf }),
  )
  const scopeOf = (figure: Observation): string => scopeLabel(figure, resource, scope) ?? m.indicator_scope_all()
  return (
    <Page
      title={typeset(indicator.label[language])}
      above={<Breadcrumb programme={target?.programme ?? null} axis={target?.axis ?? null} catalogue={catalogue} lasting={lasting} />}
    >
      <SetAside findings={resource.setAside} />
      {isPartial ? (
        <Notice role="status">
          <p>{m.indicator_partial()}</p>
        </Notice>
      ) : null}
      <AddToDossier subject={`indicator:${indicator.id}`} title={typeset(indicator.label[language])} />
      <Sentence text={sentence} quoted={target?.words ?? view.lastResult?.words ?? null} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <h2>{m.indicator_chart()}</h2>
          <Trajectory drawing={drawing} unit={unit} scopeOf={scopeOf} sentence={sentence} isDue={isShown} />
          <TakeAway index={index} indicator={indicator.id} />
          <p data-screen>
            <ProjectLink subject={`indicator:${indicator.id}`} /> ·{' '}
            <Link to={`${addresses.notes({ ...lasting, choix: `indicator:${indicator.id}` })}#avis`}>{m.pointage_write()}</Link>
          </p>
          {view.rows.length === 0 ? (
            <p>{m.indicator_empty()}</p>
          ) : (
            <TrajectoryTable rows={view.rows} unit={unit} acts={acts} lasting={lasting} isWhole={isShown} />
          )}
        </div>
        <aside className={styles.aside} aria-label={m.indicator_compute()}>
          <RuleNote read={view.main} indicator={indicator} unit={unit} />
          <RegisterLink indicator={indicator.id} lasting={lasting} />
          <Opinions index={index} indicator={indicator.id} asOf={asOf} main={view.main} />
          <PromiseList promises={view.promises} unit={unit} scopeOf={scopeOf} funders={funders} asOf={asOf} />
          <Contradictions contradictions={view.contradictions} lasting={lasting} />
        </aside>
      </div>
      <Neighbours index={index} {...neighboursOf(indicator.id, catalogue, [...index.indicators.keys()])} lasting={lasting} />
    </Page>
  )
}
