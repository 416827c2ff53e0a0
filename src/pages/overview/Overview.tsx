import { useDeferredValue, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import { statuses } from '../../domain/reading'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { FilterBar } from '../../subjects/promise/FilterBar'
import { knownFilters } from '../../subjects/promise/filters'
import { overviewData, overviewView, sortingOf } from '../../subjects/promise/overviewView'
import { PromiseTable } from './PromiseTable'
import { StatusCounts } from './StatusCounts'
import styles from './StatusCounts.module.css'
import { useReadRows } from './useReadRows'
import { asOfOf } from '../../address/asOf'

interface Props {
  readonly index: DataIndex
  readonly catalogues: readonly ParsedCatalogue[]
  readonly exercise: string
  /** Exercises and years of which a result is known, the latest first. */
  readonly years: readonly number[]
}

/** The overview of catalogues that are there: filters, counts by status, the table, and what an empty table means. */
export function Overview({ index, catalogues, exercise, years }: Props) {
  const { state, lasting, change } = useViewState()
  const asOf = asOfOf(state, index)
  const data = useMemo(
    () => overviewData(catalogues, asOf, index.profile),
    [catalogues, asOf, index.profile],
  )
  // What was chosen or typed shows at once; the rows follow when the browser has time.
  const shown = useDeferredValue(state)
  const view = useMemo(() => overviewView(data, shown), [data, shown])
  const areRead = useReadRows(data.rows)
  const { financeur: funders, programme, territoire, domaine } = data.options
  const options = areRead
    ? data.options
    : { financeur: funders, programme, territoire, domaine, statut: statuses }
  const span = useMemo(() => {
    const exercises = index.exercises.map(({ year }) => year)
    return { from: Math.min(...exercises) - 1, to: Math.max(...exercises) }
  }, [index])
  const { financeur } = view.filters
  const isOnlyCofunder =
    financeur !== undefined &&
    data.rows.some(
      ({ promise }) =>
        promise.cofunders.includes(financeur) && !promise.parties.includes(financeur),
    )
  const clear = {
    ...lasting,
    ...(state.exercice === undefined ? {} : { exercice: state.exercice }),
  }
  return (
    <>
      <FilterBar
        view={{ filters: knownFilters(data.rows, state), sorting: sortingOf(state), options }}
        years={years}
        latest={index.exercises[0]?.year}
        exercise={exercise}
        change={change}
      />
      {view.total === 0 ? (
        <Notice>
          <p>{m.overview_none()}</p>
        </Notice>
      ) : (
        <>
          {areRead ? (
            <StatusCounts view={view} state={state} />
          ) : (
            <p className={styles.unread}>
              {m.overview_reading({ number: formatNumber(view.total) })}
            </p>
          )}
          <p>
            {/* Alone: with the links beside it a screen reader said these first, and again at each filter. */}
            <span role="status">
              {m.overview_count_shown({
                n: view.shown,
                shown: formatNumber(view.shown),
                total: formatNumber(view.total),
              })}
            </span>
            {Object.keys(view.filters).length > 0 ? (
              <span data-screen>
                {' · '}
                <Link to={addresses.promises(clear)}>{m.overview_clear()}</Link>
              </span>
            ) : null}
            <span data-screen>
              {' · '}
              <Link to={addresses.dossier(state)}>{m.dossier_from_overview()}</Link>
            </span>
            <span data-screen>
              {' · '}
              <Link to={`${addresses.dashboard(lasting)}#sans-objectif`}>
                {m.dash_untargeted()}
              </Link>
            </span>
            <span id="projeter" data-screen>
              {' · '}
              <Link to={addresses.meeting(state)}>{m.meeting_project()}</Link>
            </span>
          </p>
          {isOnlyCofunder ? <p>{m.overview_cofunded()}</p> : null}
          {view.shown === 0 ? (
            <Notice>
              <p>{m.overview_filtered_out()}</p>
            </Notice>
          ) : (
            <PromiseTable view={view} index={index} state={shown} lasting={lasting} span={span} />
          )}
        </>
      )}
    </>
  )
}
