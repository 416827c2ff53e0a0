import type { DataError } from '../../api/errors'
import type { Compiled } from '../../plain/compile'
import type { CheckedTable, FileProgress } from '../../spreadsheet/fileSession'
import type { SheetOutline, TableChoice } from '../../spreadsheet/findTables'
import type { OpenFile } from '../../spreadsheet/openFile'
import type { Refusal } from '../../spreadsheet/refusal'
import type { Row } from '../../spreadsheet/workbook'

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
    | { readonly phase: 'document'; readonly compiled: Compiled }
    /** A plain document that cannot be read as a whole, or an address that gives none. */
    | { readonly phase: 'noDocument'; readonly error: DataError }
    | OpenEntry
}

export const openEntries = (
  entries: readonly FileEntry[],
): readonly (FileEntry & { readonly state: OpenEntry })[] =>
  entries.filter(
    (entry): entry is FileEntry & { readonly state: OpenEntry } => entry.state.phase === 'open',
  )
