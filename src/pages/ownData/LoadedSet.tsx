import type { OwnOrigin } from '../../ownSet/ownSet'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './OwnData.module.css'

interface Props {
  readonly origin: OwnOrigin
  readonly isKept: boolean
  readonly canUndo: boolean
  readonly lasting: ViewState
  readonly onKeep: () => void
  readonly onUndo: () => void
  readonly onErase: () => void
}

/** The set that is open: which files, over which set, where it is kept, and the ways to be rid of it. */
export function LoadedSet({ origin, isKept, canUndo, lasting, onKeep, onUndo, onErase }: Props) {
  if (origin.files.length === 0) return null
  const files = origin.files
    .map(({ name, known }) => m.own_loaded_file({ name, day: formatDay(known) }))
    .join(', ')
  return (
    <section aria-labelledby="ouvert" className={styles.loaded}>
      <h2 id="ouvert">{m.own_loaded({ files })}</h2>
      <p>{m.own_loaded_lede({ base: origin.base.label[currentLocale()] })}</p>
      <p>{isKept ? m.own_loaded_kept() : m.own_loaded_memory()}</p>
      <p className={styles.tools}>
        <Link to={addresses.promises(lasting)}>{m.own_see_overview()}</Link>
        {isKept ? null : (
          <button type="button" onClick={onKeep}>
            {m.own_keep()}
          </button>
        )}
        {canUndo ? (
          <button type="button" onClick={onUndo}>
            {m.own_undo()}
          </button>
        ) : null}
        <button type="button" onClick={onErase}>
          {m.own_erase()}
        </button>
      </p>
    </section>
  )
}
