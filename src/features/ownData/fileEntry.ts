import type { CheckedTable, FileProgress } from '../../data/files/fileSession'
import type { SheetOutline, TableChoice } from '../../data/files/findTables'
import type { OpenFile } from '../../data/files/openFile'
import type { Refusal } from '../../data/files/refusal'
import type { Row } from '../../data/files/workbook'

/** A sheet with the rows among which its headings stand. */
export interface OpenSheet extends SheetOutline {
  readonly head: readonly Row[]
}

export interface OpenEntry {
  readonly phase: 'open'
  readonly file: OpenFile
  readonly sheets: readonly OpenSheet[]
  /** One for each sheet that is read. */
  readonly choices: readonly TableChoice[]
  readonly tables: readonly CheckedTable[]
}

/** A file on the page: being read, refused, or open. */
export interface FileEntry {
  readonly key: number
  readonly name: string
  readonly state:
    | { readonly phase: 'reading'; readonly progress: FileProgress | null }
    | { readonly phase: 'refused'; readonly refusal: Refusal }
    | { readonly phase: 'failed' }
    | OpenEntry
}

export const openEntries = (entries: readonly FileEntry[]): readonly (FileEntry & { readonly state: OpenEntry })[] =>
  entries.filter((entry): entry is FileEntry & { readonly state: OpenEntry } => entry.state.phase === 'open')
