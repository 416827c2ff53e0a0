import { useState } from 'react'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './Dossier.module.css'
import { withItemAt } from '../../document/dossierEdits'
import { ItemRow } from './ItemRow'
import type { DossierControl } from './useDossier'

/** The subjects in their order: dragged by the handle, or moved by their buttons. */
export function ItemList({ control }: { readonly control: DossierControl }) {
  const { dossier, change, announce } = control
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const { items } = dossier
  const move = (id: string, place: number): void => {
    const item = items.find((known) => known.id === id)
    if (item === undefined || place < 0 || place >= items.length) return
    change((now) => withItemAt(now, id, place), m.dossier_did_move({ what: item.section.title }))
    announce(
      m.dossier_moved({
        what: item.section.title,
        place: formatNumber(place + 1),
        total: formatNumber(items.length),
      }),
    )
  }
  return (
    <section className={styles.items} aria-labelledby="dossier-items">
      <h2 id="dossier-items" tabIndex={-1}>
        {m.dossier_items({ n: items.length, shown: formatNumber(items.length) })}
      </h2>
      {items.length === 0 ? (
        <p>{m.dossier_empty()}</p>
      ) : (
        <ol>
          {items.map((item, place) => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the buttons do the same by key.
            <li
              key={item.id}
              className={over === place && dragged !== null ? styles.over : undefined}
              onDragOver={(event) => {
                if (dragged === null) return
                event.preventDefault()
                setOver(place)
              }}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged !== null) move(dragged, place)
                setDragged(null)
                setOver(null)
              }}
            >
              <ItemRow
                item={item}
                place={place}
                isFirst={place === 0}
                isLast={place === items.length - 1}
                control={control}
                onMove={move}
                onDrag={(isDragged) => {
                  setDragged(isDragged ? item.id : null)
                  setOver(null)
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
