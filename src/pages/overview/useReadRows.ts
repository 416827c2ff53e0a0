import { startTransition, useEffect, useState } from 'react'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

/** Rows whose readings are made at once, before the first of them shows. */
const few = 1000
/** Milliseconds of work between two looks at what the reader does. */
const turn = 8

/** True once every row has its reading. Those of a large set are made after its first rows show, a few at a time. */
export function useReadRows(rows: readonly OverviewRow[]): boolean {
  const [read, setRead] = useState<readonly OverviewRow[] | null>(null)
  const isFew = rows.length <= few
  useEffect(() => {
    if (isFew) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let place = 0
    const go = (): void => {
      const end = performance.now() + turn
      while (place < rows.length && performance.now() < end) {
        rows[place]?.prepare()
        place += 1
      }
      if (place < rows.length) timer = setTimeout(go)
      else startTransition(() => setRead(rows))
    }
    timer = setTimeout(go, 100)
    return () => clearTimeout(timer)
  }, [rows, isFew])
  return isFew || read === rows
}
