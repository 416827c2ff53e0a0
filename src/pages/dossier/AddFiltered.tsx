import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { rowsInOrder } from '../../document/rowsInOrder'
import { FilterBar } from '../../subjects/promise/FilterBar'
import type { Dossier } from '../../document/dossier'
import type { OverviewView } from '../../subjects/promise/overviewView'
import type { ViewStateControl } from '../../address/useViewState'
import type { ViewState } from '../../address/viewState'
import styles from './Dossier.module.css'
import { freeId } from '../../document/dossierEdits'
import type { Adding } from './useAdding'

interface Props {
  readonly view: OverviewView
  readonly years: readonly number[]
  readonly state: ViewState
  readonly change: ViewStateControl['change']
  readonly adding: Adding
  readonly dossier: Dossier
}

/** The filters of the overview: what they let through goes into the dossier, indicator by indicator or as one table. */
export function AddFiltered({ view, years, state, change, adding, dossier }: Props) {
  const ids = [...new Set(rowsInOrder(view).map(({ indicator }) => indicator))]
  const exercise =
    state.exercice === 'tous' || years.some((year) => String(year) === state.exercice)
      ? (state.exercice ?? '')
      : String(years[0])
  return (
    <details className={styles.filtered} open={Object.keys(view.filters).length > 0}>
      <summary>{m.dossier_filtered()}</summary>
      <FilterBar view={view} years={years} exercise={exercise} change={change} />
      <p className={styles.buttons}>
        <button
          type="button"
          disabled={ids.length === 0}
          onClick={() =>
            adding.add(
              ids.map((id) => ({ key: `indicator:${id}` })),
              m.dossier_did_add_shown({ n: ids.length, shown: formatNumber(ids.length) }),
            )
          }
        >
          {m.dossier_add_shown({ n: ids.length, shown: formatNumber(ids.length) })}
        </button>
        <button
          type="button"
          disabled={ids.length === 0}
          onClick={() =>
            adding.add(
              [{ key: 'table:overview', id: freeId(dossier, 'table:overview') }],
              m.dossier_did_add_table(),
            )
          }
        >
          {m.dossier_add_table()}
        </button>
      </p>
    </details>
  )
}
