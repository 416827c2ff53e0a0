import { useEffect, useRef, useState } from 'react'
import type { CheckedTable } from '../../data/files/fileSession'
import type { SheetOutline, TableChoice } from '../../data/files/findTables'
import { maxHeaderRow } from '../../data/files/limits'
import { openFile } from '../../data/files/openFile'
import { FileRefusal } from '../../data/files/refusal'
import type { Vocabulary } from '../../data/files/vocabulary'
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

/** A question that was answered stays on the page, so that the answer can be changed. */
function withAnswered(table: CheckedTable, earlier: readonly CheckedTable[]): CheckedTable {
  if (table.choice.decimal === null) return table
  const before = earlier.find(({ choice }) => choice.sheet === table.choice.sheet && choice.schema === table.choice.schema)
  return before === undefined ? table : { ...table, questions: before.questions }
}

const failure = (error: unknown): FileEntry['state'] =>
  error instanceof FileRefusal ? { phase: 'refused', refusal: error } : { phase: 'failed' }

export interface Files {
  readonly entries: readonly FileEntry[]
  readonly add: (files: Iterable<File>, vocabulary: Vocabulary) => void
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
    setEntries((known) => known.map((entry) => (entry.key === key ? { ...entry, state: state(entry) } : entry)))

  const read = async (key: number, before: OpenEntry, choices: readonly TableChoice[], vocabulary: Vocabulary): Promise<void> => {
    try {
      const answer = await before.file.ask('read', { choices, vocabulary })
      const tables = answer.map((table) => withAnswered(table, before.tables))
      // Of two readings the later one counts.
      change(key, ({ state }) => (state.phase === 'open' && state.choices !== choices ? state : { ...before, choices, tables }))
    } catch (error) {
      change(key, () => failure(error))
    }
  }

  const start = async (key: number, file: File, vocabulary: Vocabulary, signal: AbortSignal): Promise<void> => {
    try {
      const opened = await openFile(file, {
        signal,
        onProgress: (progress) => change(key, ({ state }) => (state.phase === 'open' ? state : { phase: 'reading', progress })),
      })
      const sheets = await Promise.all(
        opened.outline.map(async (outline) =>
          Object.assign({}, outline, { head: await opened.ask('rows', { sheet: outline.sheet, first: 0, count: maxHeaderRow }) }),
        ),
      )
      const remembered = useKeptMappings.getState().value
      const choices = sheets.flatMap((sheet) => firstChoice(sheet, remembered))
      await read(key, { phase: 'open', file: opened, sheets, choices, tables: [] }, choices, vocabulary)
    } catch (error) {
      change(key, () => failure(error))
    }
  }

  return {
    entries,
    add: (files, vocabulary) => {
      for (const file of files) {
        last.current += 1
        const key = last.current
        const controller = new AbortController()
        open.current.set(key, controller)
        setEntries((known) => [...known, { key, name: file.name, state: { phase: 'reading', progress: null } }])
        void start(key, file, vocabulary, controller.signal)
      }
    },
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
