import type { MouseEvent } from 'react'
import type { DossierItem } from '../../document/dossier'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { useViewState } from '../../address/useViewState'
import { parseViewState } from '../../address/viewState'
import { kindWords } from './candidates'
import styles from './Dossier.module.css'
import { withoutItem } from '../../document/dossierEdits'
import { ItemTexts } from './ItemTexts'
import { sectionAddress } from './sectionAddress'
import type { DossierControl } from './useDossier'

interface Props {
  readonly item: DossierItem
  readonly place: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly control: DossierControl
  readonly onMove: (id: string, place: number) => void
  readonly onDrag: (isDragged: boolean) => void
}

/** After the list was drawn anew the button that was pressed is somewhere else, and still the one that is pressed next. */
const refocus = (button: HTMLElement): void => void requestAnimationFrame(() => button.focus())

/** One subject of the list: where it stands, what it is, the texts written to it. */
export function ItemRow({
  item,
  place,
  isFirst,
  isLast,
  control: { change, announce },
  onMove,
  onDrag,
}: Props) {
  const { lasting } = useViewState()
  const { id, key, frame, section } = item
  const { title, kind } = section
  const address = sectionAddress(key, { ...lasting, ...parseViewState(frame?.view ?? '') })
  const moveBy = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    onMove(id, place + by)
    refocus(event.currentTarget)
  }
  return (
    <>
      <div className={styles.row}>
        <span
          className={styles.handle}
          aria-hidden="true"
          title={m.dossier_drag()}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', title)
            onDrag(true)
          }}
          onDragEnd={() => onDrag(false)}
        >
          ⠿
        </span>
        <span className={styles.what}>
          {address === null ? title : <Link to={address}>{title}</Link>}{' '}
          <small>{kindWords[kind]()}</small>
        </span>
        <span className={styles.moves}>
          <button
            type="button"
            aria-label={m.dossier_up({ what: title })}
            aria-disabled={isFirst}
            onClick={moveBy(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={m.dossier_down({ what: title })}
            aria-disabled={isLast}
            onClick={moveBy(1)}
          >
            ↓
          </button>
          <button
            type="button"
            aria-label={m.dossier_remove({ what: title })}
            onClick={() => {
              change((dossier) => withoutItem(dossier, id), m.dossier_did_remove({ what: title }))
              announce(m.dossier_removed({ what: title }))
              document.getElementById('dossier-items')?.focus({ preventScroll: true })
            }}
          >
            ×
          </button>
        </span>
      </div>
      <ItemTexts item={item} change={change} />
    </>
  )
}
