import type { FileFinding } from './fileFinding'
import { findTables, type SheetOutline, type TableChoice } from './findTables'
import { maxListedFindings } from './limits'
import { type Mark, type MarkWords, writeMarkedCopy } from './markedCopy'
import type { FileLanguage } from './quantityWords'
import type { ParsedTable } from './readRows'
import { readTables } from './readTable'
import { readWorkbook } from './readWorkbook'
import { FileRefusal, plainRefusal, type Refusal } from './refusal'
import type { SchemaId } from './schema'
import { type ContractCut, cutFor } from './cutTables'
import { type RecordContext, recordsOf } from './records'
import { writeTemplate } from './template'
import type { OwnHeading, Vocabulary } from './vocabulary'
import type { Row, Workbook } from './workbook'
import { type FileToWrite, writeTables } from './writeTables'

/** A table as it was read, without its rows: they stay in the worker. */
export interface CheckedTable extends Omit<ParsedTable, 'rows'> {
  /** Rows without an error. */
  readonly taken: number
}

/** What the page can ask of the worker that holds the file. */
export interface FileRequests {
  open: {
    readonly ask: {
      readonly bytes: Uint8Array
      readonly headings?: readonly OwnHeading[] | undefined
    }
    readonly answer: readonly SheetOutline[]
  }
  /** Rows of a sheet as they stand, to show them while headings and columns are chosen. */
  rows: {
    readonly ask: { readonly sheet: number; readonly first: number; readonly count: number }
    readonly answer: readonly Row[]
  }
  read: {
    readonly ask: { readonly choices: readonly TableChoice[]; readonly vocabulary: Vocabulary }
    readonly answer: readonly CheckedTable[]
  }
  /** The rows of the last reading as records, in JSON: the page hands them on without looking into thousands of them. */
  records: { readonly ask: RecordContext; readonly answer: Uint8Array }
  /** Contractual tables cut from the last reading; `null` where no table of it feeds one. */
  cut: { readonly ask: ContractCut; readonly answer: Uint8Array | null }
  /** Every finding of the last reading, as far as they are kept, by table. */
  findings: {
    readonly ask: object
    readonly answer: readonly {
      readonly schema: SchemaId
      readonly listed: readonly FileFinding[]
    }[]
  }
  mark: {
    readonly ask: { readonly marks: readonly Mark[]; readonly words: MarkWords }
    readonly answer: Uint8Array
  }
  write: { readonly ask: FileToWrite; readonly answer: Uint8Array }
  template: {
    readonly ask: {
      readonly schemas: readonly SchemaId[]
      readonly language: FileLanguage
      readonly vocabulary: Vocabulary
    }
    readonly answer: Uint8Array
  }
}
export type RequestKind = keyof FileRequests
export type FileRequest = {
  [Kind in RequestKind]: { readonly kind: Kind; readonly ask: FileRequests[Kind]['ask'] }
}[RequestKind]

export type FileAnswer =
  | { readonly answer: FileRequests[RequestKind]['answer'] }
  | { readonly refusal: Refusal }

/** What the worker is at, said while the page waits. */
export interface FileProgress {
  readonly stage: 'reading' | 'finding' | 'checking'
  readonly done: number
  readonly of: number
}

/** The page gets the first hundred findings of a table; the others stay here until they are asked for. */
const checkedOf = ({ rows, findings, ...reading }: ParsedTable): CheckedTable => ({
  ...reading,
  taken: rows.length,
  findings: { ...findings, listed: findings.listed.slice(0, maxListedFindings) },
})

/** One opened file, and what is asked of it. It lives in a worker; nothing of it knows that. */
export class FileSession {
  private workbook: Workbook = []
  private readings: readonly ParsedTable[] = []

  constructor(private readonly report: (progress: FileProgress) => void) {}

  private async answerTo(request: FileRequest): Promise<FileRequests[RequestKind]['answer']> {
    switch (request.kind) {
      case 'open':
        this.report({ stage: 'reading', done: 0, of: 1 })
        this.workbook = await readWorkbook(request.ask.bytes)
        this.report({ stage: 'finding', done: 0, of: this.workbook.length })
        return findTables(this.workbook, request.ask.headings)
      case 'rows': {
        const { sheet, first, count } = request.ask
        return (this.workbook[sheet]?.rows ?? []).slice(first, first + count)
      }
      case 'read':
        this.readings = readTables(
          this.workbook,
          request.ask.choices,
          request.ask.vocabulary,
          (done, of) => this.report({ stage: 'checking', done, of }),
        )
        return this.readings.map(checkedOf)
      case 'records':
        return new TextEncoder().encode(JSON.stringify(recordsOf(this.readings, request.ask)))
      case 'cut': {
        const table = cutFor(this.readings, request.ask)
        return table === null ? null : writeTables(table)
      }
      case 'findings':
        return this.readings.map(({ choice, findings }) => ({
          schema: choice.schema,
          listed: findings.listed,
        }))
      case 'mark':
        return writeMarkedCopy(this.workbook, request.ask.marks, request.ask.words)
      case 'write':
        return writeTables(request.ask)
      case 'template':
        return writeTemplate(request.ask.schemas, request.ask.language, request.ask.vocabulary)
    }
  }

  /** The answer, or why the file is refused. A fault of our own is thrown on: it is none of the file's. */
  async answer(request: FileRequest): Promise<FileAnswer> {
    try {
      return { answer: await this.answerTo(request) }
    } catch (error) {
      if (error instanceof FileRefusal) return { refusal: plainRefusal(error) }
      throw error
    }
  }
}
