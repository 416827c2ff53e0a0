import { useMemo } from 'react'
import { parseBeside } from '../../address/beside'
import { useViewState } from '../../address/useViewState'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import { scopeKey } from '../../domain/course'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { pointsOf, trajectoryOf } from '../../domain/trajectory'
import type { UnitWords } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { bandsOf } from '../../subjects/indicator/bands'
import { type IndicatorView, mainOf } from '../../subjects/indicator/indicatorView'
import { shownSeries, trajectoryContent } from '../../subjects/indicator/trajectoryContent'
import { actAndSection } from '../../subjects/source/citation'
import { BesideExercise } from './BesideExercise'
import { BesideIndicator } from './BesideIndicator'
import { Compare } from './Compare'
import { RunningYear } from './RunningYear'
import { Trajectory } from './Trajectory'

interface Props {
  readonly index: DataIndex
  readonly resource: ParsedIndicator
  readonly view: IndicatorView
  readonly unit: UnitWords
  readonly scopeOf: (figure: Observation) => readonly string[]
  readonly reference: ParsedResource<'reference'>
  readonly acts: ParsedResource<'sources'>['acts']
  readonly programmes: ParsedResource<'programmes'>['programmes']
  readonly catalogue: ParsedCatalogue | undefined
  readonly asOf: string
  readonly sentence: string
  readonly isDue: boolean
}

/** The drawing of an indicator: the asked scope first, and beside it what the reader asks for, as it stands in the address. */
export function IndicatorDrawing(props: Props) {
  const { index, resource, view, unit, scopeOf, reference, acts, programmes, asOf } = props
  const { state, lasting } = useViewState()
  const language = currentLocale()
  const { indicator, observations } = resource
  const scope = view.main?.promise.target ?? null
  const trajectory = useMemo(
    () => trajectoryOf(observations, indicator.kind, asOf),
    [observations, indicator.kind, asOf],
  )
  const beside = useMemo(() => parseBeside(state.avec), [state.avec])
  const content = useMemo(
    () =>
      trajectoryContent(
        trajectory,
        { scope, others: beside.scopes },
        { unit, scopeOf, actOf: (figure) => actAndSection(figure, acts) },
        bandsOf(view.promises, programmes, language),
      ),
    [trajectory, scope, beside.scopes, unit, scopeOf, acts, view.promises, programmes, language],
  )
  const { strong } = shownSeries(trajectory, { scope, others: [] })
  const others = trajectory.series
    .filter((series) => !strong.has(series))
    .map((series) => ({
      key: scopeKey(series.scope),
      name: typeset(
        pointsOf(series)
          .slice(0, 1)
          .flatMap(({ figure }) => scopeOf(figure))
          .join(' · ') || m.indicator_scope_all(),
      ),
    }))
  const yearsOf = new Set(
    view.promises.flatMap(({ promise: { target } }) =>
      target.period === null ? [] : [String(yearOf(target.period.end))],
    ),
  )
  yearsOf.delete(scope?.period ? String(yearOf(scope.period.end)) : '')
  const exercise = beside.exercise !== null && yearsOf.has(beside.exercise) ? beside.exercise : null
  const compared = exercise === null ? null : mainOf(view.promises, exercise)
  return (
    <>
      <Trajectory
        content={content}
        unit={unit}
        figures={observations}
        lasting={lasting}
        sentence={props.sentence}
        isDue={props.isDue}
      />
      {/* Nobody answers it in a page that is written with the site. */}
      {import.meta.env.SSR ? null : (
        <Compare
          beside={beside}
          scopes={others}
          exercises={[...yearsOf].toSorted().toReversed()}
          indicators={props.catalogue?.indicators}
          own={indicator.id}
        />
      )}
      {beside.indicator === null || beside.indicator === indicator.id || content === null ? null : (
        <BesideIndicator
          index={index}
          id={beside.indicator}
          reference={reference}
          acts={acts}
          asOf={asOf}
          lasting={lasting}
          like={content}
        />
      )}
      {view.main === null || compared === null ? null : (
        <BesideExercise
          promises={[view.main, compared]}
          unit={unit}
          scopeOf={(figure) => typeset(scopeOf(figure).join(' · '))}
        />
      )}
      {view.main === null || (scope?.period?.end ?? '') < asOf ? null : (
        <RunningYear
          promise={view.main.promise}
          figures={observations}
          unit={unit}
          asOf={asOf}
          lasting={lasting}
        />
      )}
    </>
  )
}
