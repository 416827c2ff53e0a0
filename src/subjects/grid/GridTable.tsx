import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type Head, TableFrame } from '../../ui/TableFrame'
import { moveFor } from './gridKeys'
import { isBlock, type Place } from './gridText'

interface GridProps {
  /** Rows and columns that are typed into. */
  readonly size: { readonly rows: number; readonly columns: number }
  readonly onPaste: (place: Place, text: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** A table or several, with a `GridCell` wherever something is typed. */
  readonly children: ReactNode
}

const placeOf = (target: EventTarget): Place | null => {
  const said = target instanceof HTMLElement ? target.dataset.place : undefined
  const [row, column] = (said ?? '').split(':').map(Number)
  return row === undefined || column === undefined || said === undefined ? null : { row, column }
}

/** Tables that are typed into as one: arrows, Enter and Tab go from cell to cell, also behind a line, which opens; a block from a spreadsheet is pasted from the cell on, Ctrl Z takes back. */
export function Grid({ size, onPaste, onUndo, onRedo, children }: GridProps) {
  const grid = useRef<HTMLDivElement>(null)
  const go = ({ row, column }: Place): void => {
    const next = grid.current?.querySelector<HTMLInputElement>(`[data-place="${row}:${column}"]`)
    const fold = next?.closest('details')
    if (fold) fold.open = true
    next?.focus()
    next?.select()
  }
  const press = (event: KeyboardEvent): void => {
    const place = placeOf(event.target)
    if (place === null) return
    const { ctrlKey, metaKey, shiftKey, key } = event
    if ((ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase())) {
      event.preventDefault()
      if (key.toLowerCase() === 'y' || shiftKey) onRedo()
      else onUndo()
      return
    }
    const next = moveFor(event, event.target as HTMLInputElement, place, size)
    if (next === null) return
    event.preventDefault()
    go(next)
  }
  const paste = (event: ClipboardEvent): void => {
    const place = placeOf(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (place === null || !isBlock(text)) return
    event.preventDefault()
    onPaste(place, text)
  }
  return (
    // Keys and pastes of the cells, whichever has the focus: the cells themselves are plain fields.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see above.
    <div ref={grid} onKeyDown={press} onPaste={paste}>
      {children}
    </div>
  )
}

interface Props extends GridProps {
  readonly className: string | undefined
  readonly caption: string
  readonly heads: readonly (string | Head)[]
}

/** One table that is typed into, around its body. */
export function GridTable({ className, caption, heads, children, ...grid }: Props) {
  return (
    <Grid {...grid}>
      <TableFrame caption={caption} heads={heads} className={className}>
        {children}
      </TableFrame>
    </Grid>
  )
}
