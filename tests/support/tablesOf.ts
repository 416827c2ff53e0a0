import { groupBy } from '../../src/api/groupBy'
import type { Section } from '../../src/document/document'

/** A row of a table by what it says: the names of its columns, and cell by cell every letter and figure of it. */
interface Said {
  readonly columns: string
  readonly cells: readonly string[]
}

/** A row of a page: a cell that names its source unfolds to more than a document says in its place. */
export interface RowOnScreen extends Said {
  readonly sources: ReadonlySet<number>
}

/** A row of a document, its cells part by part as well. */
export interface RowInDocument extends Said {
  readonly parts: readonly (readonly string[])[]
}

/** Letters, figures and signs; how they are set apart is a matter of the medium. */
const said = (text: string): string => text.replaceAll(/[\s:;,.·()«»"“”]/gu, '')

/** What stands elsewhere in a document: what does not hold together is a warning below its table, a way to act and a drawing are none. */
const screenOnly = '[data-screen], [data-contradictions], [data-drawing], [data-elsewhere]'

const wordsOf = (elements: Iterable<Element>): string[] =>
  [...elements].map(({ textContent }) => textContent)

/** Every row of the tables of a page that a selector finds; a row that stands alone as labelled values has its name above it. */
export function rowsOnScreen(page: Element, tables: string): RowOnScreen[] {
  for (const hidden of page.querySelectorAll(screenOnly)) hidden.remove()
  const sourced = new Set(
    [...page.querySelectorAll('[data-apart]')].map((source) => source.closest('td, dd')),
  )
  const rowOf = (heads: readonly string[], cells: readonly Element[]): RowOnScreen => ({
    columns: said(heads.join('')),
    cells: wordsOf(cells).map(said),
    sources: new Set(cells.flatMap((cell, place) => (sourced.has(cell) ? [place] : []))),
  })
  return [...page.querySelectorAll(tables)].flatMap((table) => {
    if (table.tagName === 'DL') {
      const name = table.closest('section')?.querySelector('h3')
      const heads = [
        table.getAttribute('data-facts') ?? '',
        ...wordsOf(table.querySelectorAll('dt')),
      ]
      return [rowOf(heads, [...(name ? [name] : []), ...table.querySelectorAll('dd')])]
    }
    const heads = wordsOf(table.querySelectorAll('thead th'))
    // A heading of a group stands in one cell across all columns.
    return [...table.querySelectorAll('tbody > tr')]
      .filter(({ children }) => children.length > 1)
      .map((row) => rowOf(heads, [...row.children]))
  })
}

/** Every row of the tables of a section. */
export const rowsInDocument = ({ blocks }: Pick<Section, 'blocks'>): RowInDocument[] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((cells) => ({
          columns: said(block.columns.map(({ label }) => label).join('')),
          cells: cells.map(({ text, notes = [] }) => said([text, ...notes].join(''))),
          // Sources of several figures stand in series.
          parts: cells.map(({ text, notes = [] }) =>
            [text, ...notes].flatMap((part) => part.split('; ')).map(said),
          ),
        }))
      : [],
  )

/** Lines of a document that stand in one row on screen, those of one name: what names them once, the rest of each line below the one before. */
export function together(written: readonly RowInDocument[], names: number): RowInDocument[] {
  const nameOf = ({ columns, cells }: RowInDocument): string =>
    JSON.stringify([columns, ...cells.slice(0, names)])
  return [...groupBy(written, nameOf).values()].map((lines) => {
    const columns = lines[0]?.columns ?? ''
    const parts = (lines[0]?.parts ?? []).map((own, place) =>
      place < names ? own : lines.flatMap((line) => line.parts[place] ?? []),
    )
    return { columns, parts, cells: parts.map((own) => own.join('')) }
  })
}

/** True where both say the same cell by cell; a source on screen says at least what the document does. */
const agrees = (screen: RowOnScreen, written: RowInDocument): boolean =>
  screen.columns === written.columns &&
  screen.cells.length === written.cells.length &&
  screen.cells.every((cell, place) =>
    screen.sources.has(place)
      ? (written.parts[place] ?? []).every((part) => cell.includes(part))
      : cell === written.cells[place],
  )

const keyOf = ({ columns, cells }: Said): string => `${columns} ${cells[0] ?? ''}`

const plainly = ({ columns, cells }: Said) => ({ columns, cells })

/** The rows that only a document has, and those that only the page has. */
export function differences(shown: readonly RowOnScreen[], written: readonly RowInDocument[]) {
  const shownBy = groupBy(shown, keyOf)
  const writtenBy = groupBy(written, keyOf)
  return {
    onlyWritten: written
      .filter((row) => !(shownBy.get(keyOf(row)) ?? []).some((other) => agrees(other, row)))
      .map(plainly),
    onlyShown: shown
      .filter((row) => !(writtenBy.get(keyOf(row)) ?? []).some((other) => agrees(row, other)))
      .map(plainly),
  }
}
