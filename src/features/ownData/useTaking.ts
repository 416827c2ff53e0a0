import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ownSetId } from '../../data/madeFiles'
import { type Desk, take, takeBack } from '../../data/ownSet/desk'
import { erase } from '../../data/ownSet/opened'
import type { Comparison } from '../../data/ownSet/session'
import { m } from '../../format/words'
import { readerDay } from '../../parts/readerDay'
import { useViewState } from '../../viewState/useViewState'
import type { FileEntry } from './fileEntry'
import { openedQuery } from './openedQuery'
import { filesToTake, type TakeOptions } from './taking'

/** Compares, takes, takes back and erases; the address follows, so that every page shows what is open. */
export function useTaking(desk: Desk | undefined, entries: readonly FileEntry[]) {
  const { state, change } = useViewState()
  const client = useQueryClient()
  const [options, setOptions] = useState<TakeOptions>(() => ({ mode: 'replace', keepsGoodRows: false, known: readerDay() }))
  const [comparison, setComparison] = useState<{ readonly of: readonly FileEntry[]; readonly found: Comparison } | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)

  const working = async (act: () => Promise<string>): Promise<void> => {
    setBusy(true)
    setSaid('')
    try {
      setSaid(await act())
    } catch {
      setSaid(m.own_failed())
    } finally {
      setBusy(false)
    }
  }
  /** Another set begins at its own date; what was read of the one before is forgotten. */
  const showSet = async (jeu: string | undefined): Promise<void> => {
    client.removeQueries({ queryKey: ['data', ownSetId], predicate: ({ queryKey }) => queryKey[2] !== 'index' })
    await client.resetQueries({ queryKey: ['data', ownSetId, 'index'] })
    await client.invalidateQueries({ queryKey: openedQuery.queryKey })
    change({ jeu, arrete: undefined, depuis: undefined, exercice: undefined })
  }
  const baseOf = (): string | undefined => {
    const id = desk?.started.origin.base.id
    return id === undefined || id === 'published' || id === ownSetId ? undefined : id
  }

  return {
    options,
    setOptions: (next: TakeOptions) => {
      setOptions(next)
      setComparison(null)
    },
    // A file that was changed since is compared anew.
    comparison: comparison?.of === entries ? comparison.found : null,
    said,
    isBusy,
    compare: () =>
      working(async () => {
        if (desk === undefined) return ''
        const files = await filesToTake(entries, options, desk.started)
        setComparison({ of: entries, found: await desk.set.ask('compare', { files }) })
        return ''
      }),
    confirm: (isToKeep: boolean) =>
      working(async () => {
        const isDone = await take(isToKeep)
        setComparison(null)
        await showSet(ownSetId)
        return isDone ? m.own_taken_done() : m.own_not_kept()
      }),
    cancel: () => setComparison(null),
    undo: () =>
      working(async () => {
        const base = baseOf()
        const isOwn = await takeBack()
        setComparison(null)
        await showSet(isOwn ? ownSetId : base)
        return m.own_undone()
      }),
    erase: () =>
      working(async () => {
        const base = state.jeu === ownSetId ? baseOf() : state.jeu
        await erase()
        setComparison(null)
        await showSet(base)
        return m.own_erased()
      }),
  }
}
