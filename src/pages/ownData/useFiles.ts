import { useEffect, useRef, useState } from 'react'
import type { SheetOutline, TableChoice } from '../../spreadsheet/findTables'
import { maxHeaderRow } from '../../spreadsheet/limits'
import { isDataError } from '../../api/errors'
import { openFile } from '../../spreadsheet/openFile'
import { FileRefusal } from '../../spreadsheet/refusal'
import type { Vocabulary } from '../../spreadsheet/vocabulary'
import { documentAt, documentIn } from './documentFile'
import { type FileEntry, type OpenEntry, openEntries } from './fileEntry'
import { useKeptMappings } from './keptMappings'

/** What is read of a sheet without a question: a table that was corrected before, or the one that fits best. */
function firstChoice(
  { candidates, isHidden, key }: SheetOutline,
  remembered: ReturnType<typeof useKeptMappings.getState>['value'],
): TableChoice[] {
  const [best, second] = candidates
  if (best === undefined || isHidden) return []
  const { score, ...choice } = best
  const known = Object.hasOwn(remembered, key) ? remembered[key] : undefined
  if (known !== undefined) return [{ ...choice, ...known }]
  return second?.score === score ? [] : [choice]
}

const failure = (error: unknown): FileEntry['state'] => {
  if (error instanceof FileRefusal) return { phase: 'refused', refusal: error }
  return isDataError(error) ? { phase: 'noDocument', error } : { phase: 'failed' }
}

export interface Files {
  readonly entries: readonly FileEntry[]
  readonly add: (files: Iterable<File>, vocabulary: Vocabulary) => void
  /** The plain document at an address. */
  readonly addAddress: (address: string) => void
  readonly remove: (key: number) => void
  readonly choose: (key: number, choices: readonly TableChoice[], vocabulary: Vocabulary) => void
}

/** The files that are on the page, each in a worker of its own until it is removed or the page is left. */
export function useFiles(): Files {
  const [entries, setEntries] = useState<readonly FileEntry[]>([])
  const last = useRef(0)
  const open = useRef(new Map<number, AbortController>())
  useEffect(() => {
    const running = open.current
    return () => {
      for (const controller of running.values()) controller.abort()
    }
  }, [])

  const change = (key: number, state: (before: FileEntry) => FileEntry['state']): void =>
    setEntries((known) =>
      known.map((entry) => (entry.key === key ? { ...entry, state: state(entry) } : entry)),
    )

  const read = async (
    key: number,
    before: OpenEntry,
    choices: readonly TableChoice[],
    vocabulary: Vocabulary,
  ): Promise<void> => {
    try {
      const tables = await before.file.ask('read', { choices, vocabulary })
      // Of two readings the later one counts.
      change(key, ({ state }) =>
        state.phase === 'open' && state.choices !== choices
          ? state
          : { ...before, choices, tables },
      )
    } catch (error) {
      change(key, () => failure(error))
    }
  }

  const start = async (
    key: number,
    file: File,
    vocabulary: Vocabulary,
    signal: AbortSignal,
  ): Promise<void> => {
    try {
      const compiled = await documentIn(file, signal)
      if (compiled !== null) {
        change(key, () => ({ phase: 'document', compiled }))
        return
      }
      const opened = await openFile(file, {
        signal,
        headings: vocabulary.headings,
        onProgress: (progress) =>
          change(key, ({ state }) =>
            state.phase === 'open' ? state : { phase: 'reading', progress },
          ),
      })
      const sheets = await Promise.all(
        opened.outline.map(async (outline) =>
          Object.assign({}, outline, {
            head: await opened.ask('rows', { sheet: outline.sheet, first: 0, count: maxHeaderRow }),
          }),
        ),
      )
      const remembered = useKeptMappings.getState().value
      const choices = sheets.flatMap((sheet) => firstChoice(sheet, remembered))
      await read(
        key,
        { phase: 'open', file: opened, sheets, choices, tables: [] },
        choices,
        vocabulary,
      )
    } catch (error) {
      change(key, () => failure(error))
    }
  }

  const startAddress = async (key: number, address: string, signal: AbortSignal): Promise<void> => {
    try {
      const compiled = await documentAt(address, signal)
      change(key, () => ({ phase: 'document', compiled }))
    } catch (error) {
      change(key, () => failure(error))
    }
  }

  const enter = (name: string, run: (key: number, signal: AbortSignal) => Promise<void>): void => {
    last.current += 1
    const key = last.current
    const controller = new AbortController()
    open.current.set(key, controller)
    setEntries((known) => [...known, { key, name, state: { phase: 'reading', progress: null } }])
    void run(key, controller.signal)
  }

  return {
    entries,
    add: (files, vocabulary) => {
      for (const file of files)
        enter(file.name, (key, signal) => start(key, file, vocabulary, signal))
    },
    addAddress: (address) => enter(address, (key, signal) => startAddress(key, address, signal)),
    remove: (key) => {
      open.current.get(key)?.abort()
      open.current.delete(key)
      setEntries((known) => known.filter((entry) => entry.key !== key))
    },
    choose: (key, choices, vocabulary) => {
      const entry = openEntries(entries).find((one) => one.key === key)
      if (entry === undefined) return
      const next = { ...entry.state, choices }
      change(key, () => next)
      void read(key, next, choices, vocabulary)
    },
  }
}
