import { headerOf, type TableChoice } from './findTables'
import { unfolded } from './foldedTable'
import { emptyTable, readRows, type ParsedTable } from './readRows'
import { schemaIds } from './schema'
import { figureColumns } from './unfold'
import type { Vocabulary } from './vocabulary'
import type { Sheet, Workbook } from './workbook'

/**
 * One sheet as the table that was chosen for it: the rows that hold, and everything that does not. Every row of the sheet is
 * one of them; where it has several figures, each figure is.
 */
export function readTable(sheet: Sheet, choice: TableChoice, vocabulary: Vocabulary): ParsedTable {
  const header = headerOf(sheet, choice)
  if (header === null) return emptyTable(choice)
  const figures = choice.schema === 'indicators' ? figureColumns(header, choice.columns) : []
  return figures.length === 0
    ? readRows(sheet, header, choice, vocabulary, {})
    : unfolded(sheet, header, choice, vocabulary, figures)
}

/** Tables of one file. Events are read before the participations that name them; `report` hears how many tables are done. */
export function readTables(
  workbook: Workbook,
  choices: readonly TableChoice[],
  vocabulary: Vocabulary,
  report: (done: number, of: number) => void = () => {},
): ParsedTable[] {
  let known = vocabulary
  return choices
    .toSorted((a, b) => schemaIds.indexOf(a.schema) - schemaIds.indexOf(b.schema))
    .flatMap((choice, place) => {
      report(place, choices.length)
      const sheet = workbook[choice.sheet]
      if (!sheet) return []
      const reading = readTable(sheet, choice, known)
      if (choice.schema === 'events') {
        const named = reading.rows.map(({ id, values: { name } }) => ({
          id,
          names: typeof name === 'string' ? [name] : [],
        }))
        known = {
          ...known,
          event: [
            ...(known.event ?? []).filter(({ id }) => named.every((row) => row.id !== id)),
            ...named,
          ],
        }
      }
      return [reading]
    })
}
