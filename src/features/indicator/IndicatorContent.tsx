import { useMemo } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import type { IndicatorReading } from '../../data/indicator'
import type { ResourceReading } from '../../data/resources'
import { currentLocale } from '../../format/locale'
import { natureWords } from '../../format/reading'
import { sentenceOf } from '../../format/sentence'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { SetAside } from '../../parts/SetAside'
import { Page } from '../../ui/Page'
import { useViewState } from '../../viewState/useViewState'
import { Contradictions } from './Contradictions'
import styles from './Indicator.module.css'
import { indicatorView, scopeLabel } from './indicatorView'
import { Neighbours } from './Neighbours'
import { PromiseList } from './PromiseList'
import { RuleNote } from './RuleNote'
import { Trajectory } from './Trajectory'
import { trajectoryDrawing } from './trajectoryDrawing'
import { TrajectoryTable } from './TrajectoryTable'

interface Props {
  readonly index: DataIndex
  readonly resource: IndicatorReading
  readonly agreements: ResourceReading<'agreements'>['agreements']
  readonly reference: ResourceReading<'reference'>
  readonly acts: ResourceReading<'sources'>['acts']
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  readonly funders: ResourceReading<'funders'>['funders']
}

/** The page of an indicator whose data are there: sentence first, then drawing, table, rule, promises, contradictions. */
export function IndicatorContent({ index, resource, agreements, reference, acts, contradictions, funders }: Props) {
  const { state, lasting } = useViewState()
  const language = currentLocale()
  const asOf = state.arrete ?? index.asOf
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
  const unit = { one: view.unit?.one[language] ?? '', other: view.unit?.other[language] ?? '', symbol: view.unit?.symbol }
  const territory = (id: string): string | null =>
    reference.territories.find((known) => known.id === id && id !== 'unspecified')?.label[language] ?? null
  const sentence =
    view.main === null
      ? typeset(indicator.definition[language])
      : typeset(sentenceOf({ ...view.main, unit, territory: territory(view.main.promise.target.territory) }))
  const scopeOf = (figure: Parameters<typeof scopeLabel>[0]): string => scopeLabel(figure, resource, scope) ?? m.indicator_scope_all()
  return (
    <Page title={typeset(indicator.label[language])} above={<Neighbours index={index} id={indicator.id} />}>
      <SetAside findings={resource.setAside} />
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <h2>{m.indicator_chart()}</h2>
          <Trajectory drawing={drawing} unit={unit} sentence={sentence} />
          {view.rows.length === 0 ? (
            <p>{m.indicator_empty()}</p>
          ) : (
            <TrajectoryTable rows={view.rows} unit={unit} acts={acts} lasting={lasting} />
          )}
        </div>
        <aside className={styles.aside}>
          {view.main === null ? null : <RuleNote read={view.main} indicator={indicator} unit={unit} />}
          <PromiseList promises={view.promises} unit={unit} scopeOf={scopeOf} funders={funders} />
          <Contradictions contradictions={view.contradictions} lasting={lasting} />
        </aside>
      </div>
    </Page>
  )
}
