import { useCallback, useMemo, useState } from 'react'
import type { OpenFolds } from './tableItems'

const none: ReadonlySet<string> = new Set()

/** Which promises in words are open: all or none by default, as the reader wants it, and line by line. */
export function useFolds(isAllByDefault: boolean): {
  readonly open: OpenFolds
  readonly onFold: (id: string) => void
  readonly setAll: (isAll: boolean) => void
} {
  const [wanted, setWanted] = useState<boolean | null>(null)
  const [except, setExcept] = useState(none)
  const isAll = wanted ?? isAllByDefault
  const open = useMemo(() => ({ isAll, except }), [isAll, except])
  const onFold = useCallback((id: string): void => {
    setExcept((known) => {
      const next = new Set(known)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const setAll = (all: boolean): void => {
    setWanted(all)
    setExcept(none)
  }
  return { open, onFold, setAll }
}
