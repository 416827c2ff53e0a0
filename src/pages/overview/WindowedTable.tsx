import type { ReactNode } from 'react'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './PromiseTable.module.css'
import type { Surroundings, TableItem } from './tableItems'
import { TableLine } from './TableLine'
import { blockSize, useWindow } from './useWindow'

interface Props {
  readonly items: readonly TableItem[]
  readonly around: Surroundings
  readonly shown: number
  /** Asks for a table of which all lines are drawn. */
  readonly onWhole: () => void
  /** Caption, columns and headings. */
  readonly children: ReactNode
}

/** Thousands of lines, of which those near the screen are drawn; each says which one of all it is. */
export function WindowedTable({ items, around, shown, onWhole, children }: Props) {
  const { table, places, onFocus } = useWindow(items)
  return (
    <>
      <p className={styles.windowed}>
        {m.overview_windowed()}{' '}
        <button type="button" onClick={onWhole}>
          {m.overview_draw_all({ number: formatNumber(shown) })}
        </button>
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps the lines with the focus */}
      <table
        ref={table}
        className={styles.table}
        aria-rowcount={items.length + 1}
        onFocus={onFocus}
      >
        {children}
        {places.map(({ block, height, key }) =>
          block === null ? (
            <tbody key={key} aria-hidden="true">
              <tr style={{ height }} />
            </tbody>
          ) : (
            <tbody key={key} data-block={block}>
              {items.slice(block * blockSize, (block + 1) * blockSize).map((item, place) => (
                <TableLine
                  key={item.key}
                  item={item}
                  around={around}
                  number={block * blockSize + place + 2}
                />
              ))}
            </tbody>
          ),
        )}
      </table>
    </>
  )
}
