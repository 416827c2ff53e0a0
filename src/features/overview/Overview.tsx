import { useMemo } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import type { CatalogueReading } from '../../data/catalogue'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import { FilterBar } from './FilterBar'
import { overviewData, overviewView } from '../../parts/promises/overviewView'
import { PromiseTable } from './PromiseTable'
import { StatusCounts } from './StatusCounts'
import { asOfOf } from '../../viewState/asOf'

interface Props {
  readonly index: DataIndex
  readonly catalogues: readonly CatalogueReading[]
  readonly exercise: string
}

/** The overview of catalogues that are there: filters, counts by status, the table, and what an empty table means. */
export function Overview({ index, catalogues, exercise }: Props) {
  const { state, lasting, change } = useViewState()
  const asOf = asOfOf(state, index)
  const data = useMemo(() => overviewData(catalogues, asOf, index.profile), [catalogues, asOf, index.profile])
  const view = useMemo(() => overviewView(data, state), [data, state])
  const years = index.exercises.map(({ year }) => year)
  const span = { from: Math.min(...years) - 1, to: Math.max(...years) }
  const { financeur } = view.filters
  const isOnlyCofunder =
    financeur !== undefined &&
    data.rows.some(({ promise }) => promise.cofunders.includes(financeur) && !promise.parties.includes(financeur))
  const clear = { ...lasting, ...(state.exercice === undefined ? {} : { exercice: state.exercice }) }
  return (
    <>
      <FilterBar view={view} years={years} exercise={exercise} change={change} />
      {view.total === 0 ? (
        <Notice>
          <p>{m.overview_none()}</p>
        </Notice>
      ) : (
        <>
          <StatusCounts view={view} state={state} />
          <p role="status">
            {m.overview_count_shown({ n: view.shown, shown: formatNumber(view.shown), total: formatNumber(view.total) })}
            {Object.keys(view.filters).length > 0 ? (
              <>
                {' · '}
                <Link to={addresses.overview(clear)}>{m.overview_clear()}</Link>
              </>
            ) : null}
          </p>
          {isOnlyCofunder ? <p>{m.overview_cofunded()}</p> : null}
          {view.shown === 0 ? (
            <Notice>
              <p>{m.overview_filtered_out()}</p>
            </Notice>
          ) : (
            <PromiseTable view={view} state={state} lasting={lasting} span={span} />
          )}
        </>
      )}
    </>
  )
}
