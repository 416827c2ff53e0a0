import type { Place } from './gridText'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

interface Caret {
  readonly selectionStart: number | null
  readonly selectionEnd: number | null
  readonly value: string
}

/**
 * Where a key leads from a cell; `null` where it stays the field's own. Up, down and Enter change the row; left and right leave
 * a cell from its edge alone, so that the caret moves within a text; Tab is the browser's.
 */
export function moveFor(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Key,
  { selectionStart, selectionEnd, value }: Caret,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  if (altKey || metaKey) return null
  const at = (down: number, right: number): Place | null =>
    down < 0 || right < 0 || down >= rows || right >= columns ? null : { row: down, column: right }
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column)
    case 'ArrowDown':
      return at(ctrlKey ? rows - 1 : row + 1, column)
    case 'Enter':
      return at(shiftKey ? row - 1 : row + 1, column)
    case 'ArrowLeft':
      return !shiftKey && selectionStart === 0 && (isWhole || selectionEnd === 0)
        ? at(row, column - 1)
        : null
    case 'ArrowRight':
      return !shiftKey &&
        selectionEnd === value.length &&
        (isWhole || selectionStart === selectionEnd)
        ? at(row, column + 1)
        : null
    default:
      return null
  }
}
