import mammoth from 'mammoth'
import type { Cell, Document } from '../../src/document/document'
import { statusShape } from '../../src/document/write/statusShape'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** Each table as rows of cells, a cell as its paragraphs, one a line. */
export type ReadTables = readonly (readonly (readonly string[])[])[]

export interface ReadDocx {
  readonly html: string
  readonly tables: ReadTables
  readonly headings: readonly string[]
  readonly alternatives: readonly string[]
}

/** A Word file as another program reads it. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const tables = [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
        [...cell.matchAll(/<p>(.*?)<\/p>/gs)]
          .map(([, paragraph = '']) => plain(paragraph))
          .join('\n'),
      ),
    ),
  )
  const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, heading = '']) =>
    plain(heading),
  )
  const alternatives = [...html.matchAll(/<img[^>]* alt="([^"]*)"/g)].map(([, text = '']) =>
    plain(text),
  )
  return { html, tables, headings, alternatives }
}

const cellText = ({ text, notes = [], status }: Cell): string =>
  [(status === undefined ? '' : `${statusShape[status]}\u00a0`) + text, ...notes].join('\n')
const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' · ')

/** The tables that a document must give: cover, facts and tables of each section, sources. */
export function expectedTables({ cover, sections, words }: Document): ReadTables {
  const own = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'facts')
        return [block.rows.map(({ label, cell }) => [label, cellText(cell)])]
      return block.type === 'table'
        ? [[block.columns.map(({ label }) => label), ...block.rows.map((row) => row.map(cellText))]]
        : []
    }),
  )
  const sources = sections
    .filter(({ figures }) => figures.length > 0)
    .map(({ title, figures }) =>
      [[words.figure, words.quality, words.citation, words.printed]].concat(
        figures.map(({ text, role, label, period, quality, level, citation, row, printed }) => [
          `${text}\n${joined([role, label === title ? '' : label, period])}`,
          `${quality}\n${level}`,
          row === '' ? citation : `${citation}\n${row}`,
          printed,
        ]),
      ),
    )
  return [cover.map(({ label, text }) => [label, text]), ...own, ...sources].filter(
    (table) => table.length > 0,
  )
}

/** Where a document and what was read of its file differ, cell by cell. */
export function docxDifferences(
  document: Document,
  { tables }: Pick<ReadDocx, 'tables'>,
): string[] {
  const expected = expectedTables(document)
  if (expected.length !== tables.length) return [`${expected.length} tables, read ${tables.length}`]
  return expected.flatMap((table, at) => {
    const read = tables[at] ?? []
    if (read.length !== table.length)
      return [`table ${at}: ${table.length} rows, read ${read.length}`]
    return table.flatMap((row, place) =>
      row.flatMap((text, column) =>
        read[place]?.[column] === text
          ? []
          : [`table ${at} row ${place}: ${text} ≠ ${read[place]?.[column]}`],
      ),
    )
  })
}
