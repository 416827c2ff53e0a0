import type { FileRecords } from '../spreadsheet/records'
import type { SchemaId } from '../spreadsheet/schema'
import type { DataSet } from '../publish/dataSet'

/** Registers and lists of a data set that a file can feed; actions and the sector have no place in the contract. */
export const fedTables = [
  'projects',
  'visits',
  'events',
  'participations',
  'indicators',
  'deliveries',
] as const satisfies readonly SchemaId[]
export type FedTable = (typeof fedTables)[number]

/** `replace`: the file is the whole register, rows of an earlier one that it lacks are gone. `add`: it completes the register. */
export type TakeMode = 'replace' | 'add'

/** What one file gives, as it is taken. */
export interface TakenFile {
  /** Id under which it stands among the sources. */
  readonly id: string
  readonly name: string
  /** Day from which rows without a date of their own are known. */
  readonly known: string
  readonly mode: TakeMode
  readonly tables: readonly FedTable[]
  readonly records: Omit<FileRecords, 'setAside'>
}

/** A file that was taken, in a few words. */
export interface FileMark {
  readonly id: string
  readonly name: string
  readonly known: string
}

/** Where a set of one's own comes from. */
export interface OwnOrigin {
  /** The data set below the files. */
  readonly base: {
    readonly id: string
    readonly label: { readonly fr: string; readonly en: string }
  }
  readonly files: readonly FileMark[]
  /** Tables that hold rows of a file. */
  readonly fed: readonly FedTable[]
}

export interface OwnSet {
  readonly dataSet: DataSet
  readonly origin: OwnOrigin
}

/** A set that no file has fed yet. */
export const originOf = ({ id, label }: Pick<DataSet, 'id' | 'label'>): OwnOrigin => ({
  base: { id, label },
  files: [],
  fed: [],
})
