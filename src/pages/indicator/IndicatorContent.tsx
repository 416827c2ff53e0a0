import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedIndicator } from '../../api/indicator'
import type { Parsed } from '../../api/parse'
import { catalogueQuery } from '../../api/queries'
import type { ParsedResource } from '../../api/resources'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { currentLocale } from '../../format/locale'
import { natureWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ProjectLink } from '../../subjects/register/ProjectLink'
import { AddToDossier } from '../../document/view/AddToDossier'
import { Missing, type Part } from '../../subjects/failure/Missing'
import { SetAside } from '../../subjects/failure/SetAside'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { useFragment } from '../../ui/useFragment'
import { useShown } from '../../ui/useShown'
import { addresses } from '../../address/addresses'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { Breadcrumb } from './Breadcrumb'
import { Contradictions } from './Contradictions'
import styles from './Indicator.module.css'
import { indicatorView, scopeWords } from '../../subjects/indicator/indicatorView'
import { indicatorSentence } from '../../subjects/indicator/indicatorSentence'
import { IndicatorDrawing } from './IndicatorDrawing'
import { Neighbours } from './Neighbours'
import { neighboursOf } from './neighbours'
import { RuleNote } from './RuleNote'
import { Opinions } from './Opinions'
import { RegisterLink } from './RegisterLink'
import { Sentence } from './Sentence'
import { TakeAway } from './TakeAway'
import { TargetTerms } from './TargetTerms'
import { TrajectoryTable } from './TrajectoryTable'
import { unitWordsOf } from '../../subjects/indicator/unitWords'

interface Props {
  readonly index: DataIndex
  readonly resource: ParsedIndicator
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly reference: ParsedResource<'reference'>
  /** Empty until they are there: the page does not wait for them. */
  readonly acts: ParsedResource<'sources'>['acts']
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly funders: ParsedResource<'funders'>['funders']
  readonly programmes: ParsedResource<'programmes'>['programmes']
  /** The files of all these. */
  readonly read: readonly (Parsed | undefined)[]
  /** What was asked for these four. */
  readonly beside: readonly Part[]
}

/** The page of an indicator whose data are there: sentence first, then drawing, table, rule, promises, contradictions. */
export function IndicatorContent({
  index,
  resource,
  agreements,
  reference,
  acts,
  contradictions,
  funders,
  programmes,
  read,
  beside,
}: Props) {
  const { state, lasting } = useViewState()
  const isShown = useShown()
  useFragment(isShown)
  const language = currentLocale()
  const asOf = asOfOf(state, index)
  const { indicator } = resource
  const scope = useMemo(
    () => ({
      reference,
      language,
      natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
    }),
    [reference, language],
  )
  const view = useMemo(
    () =>
      indicatorView(resource, {
        ...scope,
        agreements,
        contradictions,
        asOf,
        profile: index.profile,
        exercise: state.exercice,
      }),
    [resource, scope, agreements, contradictions, asOf, index.profile, state.exercice],
  )
  const target = view.main?.promise.target ?? null
  const exercise = target?.period
    ? index.exercises.find(({ year }) => year === yearOf(target.period?.end ?? ''))
    : undefined
  const named = useQuery(catalogueQuery(index, exercise?.year, language))
  const catalogue = named.data
  const unit = useMemo(() => unitWordsOf(view.unit, language), [view.unit, language])
  const sentence = indicatorSentence(view, resource, unit, { ...scope, asOf })
  const scopeOf = useCallback(
    (figure: Observation) => scopeWords(figure, resource, scope),
    [resource, scope],
  )
  return (
    <Page
      title={typeset(indicator.label[language])}
      above={
        <Breadcrumb
          programme={target?.programme ?? null}
          axis={target?.axis ?? null}
          catalogue={catalogue}
          lasting={lasting}
        />
      }
    >
      <SetAside of={read} />
      <Missing parts={beside} />
      <AddToDossier
        subject={`indicator:${indicator.id}`}
        title={typeset(indicator.label[language])}
      />
      <Sentence text={sentence} quoted={target?.words ?? view.lastResult?.words ?? null} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <h2>{m.indicator_chart()}</h2>
          <IndicatorDrawing
            index={index}
            resource={resource}
            view={view}
            unit={unit}
            scopeOf={scopeOf}
            reference={reference}
            acts={acts}
            programmes={programmes}
            catalogue={catalogue}
            asOf={asOf}
            sentence={sentence}
            isDue={isShown}
          />
          {import.meta.env.SSR ? null : <TakeAway index={index} indicator={indicator.id} />}
          <p data-screen>
            <ProjectLink subject={`indicator:${indicator.id}`} /> ·{' '}
            <Link
              to={`${addresses.notes({ ...lasting, choix: `indicator:${indicator.id}` })}#avis`}
            >
              {m.pointage_write()}
            </Link>
          </p>
          {view.rows.length === 0 ? (
            <p>{m.indicator_empty()}</p>
          ) : (
            <TrajectoryTable
              rows={view.rows}
              unit={unit}
              acts={acts}
              lasting={lasting}
              isWhole={isShown}
              funders={funders}
              asOf={asOf}
              main={view.main}
            />
          )}
        </div>
        <aside className={styles.aside} aria-label={m.indicator_compute()}>
          <RuleNote read={view.main} indicator={indicator} unit={unit} />
          <TargetTerms
            index={index}
            resource={resource}
            view={view}
            unit={unit}
            asOf={asOf}
            scopeOf={scopeOf}
          />
          <RegisterLink indicator={indicator.id} fed={reference.fed} lasting={lasting} />
          <Opinions index={index} indicator={indicator.id} asOf={asOf} main={view.main} />
          <Contradictions contradictions={view.contradictions} lasting={lasting} />
        </aside>
      </div>
      <Missing parts={[{ what: m.part_names(), asked: named }]} />
      <Neighbours
        index={index}
        {...neighboursOf(indicator.id, catalogue, [...index.indicators.keys()])}
        lasting={lasting}
      />
    </Page>
  )
}
