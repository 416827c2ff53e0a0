import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ownSetId } from '../../api/madeFiles'
import { type Desk, take, takeBack } from '../../ownSet/desk'
import { erase, keepShown, show } from '../../ownSet/shownSet'
import type { Compiled } from '../../plain/compile'
import type { Comparison } from '../../ownSet/session'
import { m } from '../../format/words'
import { readerDay } from '../../format/readerDay'
import { useViewState } from '../../address/useViewState'
import type { FileEntry } from './fileEntry'
import { shownSetQuery } from '../../subjects/ownFile/shownSetQuery'
import { useShowSet } from '../../subjects/ownFile/useShowSet'
import { filesToTake, type TakeOptions } from './taking'

/** Compares, takes, takes back and erases; the address follows, so that every page shows what is open. */
export function useTaking(desk: Desk | undefined, entries: readonly FileEntry[]) {
  const { state } = useViewState()
  const showSet = useShowSet()
  const client = useQueryClient()
  const [options, setOptions] = useState<TakeOptions>(() => ({
    mode: 'replace',
    keepsGoodRows: false,
    known: readerDay(),
  }))
  const [comparison, setComparison] = useState<{
    readonly of: readonly FileEntry[]
    readonly found: Comparison
  } | null>(null)
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
        setComparison({ of: entries, found: await desk.compare(files) })
        return ''
      }),
    confirm: (isToKeep: boolean) =>
      working(async () => {
        const isDone = await take(isToKeep)
        setComparison(null)
        await showSet(ownSetId)
        return isDone ? m.own_taken_done() : m.own_not_kept()
      }),
    /** Shows a plain document as a set of one's own. */
    showDocument: (name: string, { label, asOf, files }: Compiled, isToKeep: boolean) =>
      working(async () => {
        const base = { id: 'document', label }
        const origin = { base, files: [{ id: 'document', name, known: asOf }], fed: [] }
        const isDone = await show(origin, files, isToKeep)
        setComparison(null)
        await showSet(ownSetId)
        return isDone ? m.own_taken_done() : m.own_not_kept()
      }),
    keep: () =>
      working(async () => {
        const isKept = await keepShown()
        await client.invalidateQueries({ queryKey: shownSetQuery.queryKey })
        return isKept ? '' : m.own_not_kept()
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
