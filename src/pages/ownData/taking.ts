import type { CheckedTable } from '../../spreadsheet/fileSession'
import type { FileToTake, Started } from '../../ownSet/session'
import { type FedTable, fedTables, type TakeMode } from '../../ownSet/ownSet'
import { answerTo } from '../../spreadsheet/questions'
import { openEntries, type FileEntry } from './fileEntry'

const isFed = (id: string): id is FedTable => fedTables.some((table) => table === id)

/** Tables of a file that feed the data set; actions and the sector only feed contractual tables. */
export const fedOf = (tables: readonly CheckedTable[]): readonly FedTable[] =>
  [...new Set(tables.map(({ choice }) => choice.schema))].filter(isFed)

export interface TakeOptions {
  readonly mode: TakeMode
  readonly keepsGoodRows: boolean
  /** Day from which rows without a date of their own are known. */
  readonly known: string
}

export type Obstacle = 'none' | 'errors' | 'questions' | 'nothing'

/** What keeps the open files from being compared. */
export function obstacleOf(
  entries: readonly FileEntry[],
  { keepsGoodRows }: TakeOptions,
): Obstacle {
  const open = openEntries(entries)
  const tables = open.flatMap(({ state }) => state.tables)
  if (open.every(({ state }) => fedOf(state.tables).length === 0)) return 'nothing'
  if (
    open.some(({ state }) =>
      state.tables.some(({ choice, questions }) =>
        questions.some((question) => answerTo(question, choice.answers) === null),
      ),
    )
  )
    return 'questions'
  return !keepsGoodRows && tables.some(({ findings }) => findings.errors > 0) ? 'errors' : 'none'
}

/** The records of the open files, still as bytes: they go from one worker to the other. */
export async function filesToTake(
  entries: readonly FileEntry[],
  { mode, known }: TakeOptions,
  { units }: Pick<Started, 'units'>,
): Promise<FileToTake[]> {
  const files: FileToTake[] = []
  for (const { name, state } of openEntries(entries)) {
    const tables = fedOf(state.tables)
    if (tables.length === 0) continue
    const id = `registre-${tables.join('-')}-${known}`
    files.push({
      id,
      name,
      known,
      mode,
      tables,
      records: await state.file.ask('records', { register: id, known, units }),
    })
  }
  return files
}
