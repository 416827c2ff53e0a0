import type { TakeMode } from './ownSet'

interface Row {
  readonly id: string
  readonly source?: { readonly act: string } | undefined
}

/**
 * Rows of one register after a file was taken: a row of the same id is the file's. With `replace`, rows that no act prints
 * (`isKept` says which it does) and that the file lacks are gone; what an act prints never is.
 */
export function mergeRows<T extends Row>(
  current: readonly T[],
  loaded: readonly T[],
  mode: TakeMode,
  isKept: (row: T) => boolean,
): T[] {
  const fresh = new Map(loaded.map((row) => [row.id, row]))
  const stay = current.flatMap((row) => {
    const own = fresh.get(row.id)
    if (own !== undefined) {
      fresh.delete(row.id)
      return [own]
    }
    return mode === 'add' || isKept(row) ? [row] : []
  })
  return [...stay, ...fresh.values()]
}
