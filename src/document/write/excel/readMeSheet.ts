import type { Cell, WriteSheet } from 'hucre/xlsx'
import { filled } from '../pattern'
import type { Source } from './grid'
import { paperOf } from './paper'
import { heightOf } from './sheet'

const shownTerm = (pattern: string): string => filled(pattern, { label: '…' })

/** What the file is, on what it stands, and what its sheets and columns mean: only of those that it has. */
export function readMeSheet(
  { document, words }: Source,
  name: string,
  sheets: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): WriteSheet {
  const { title, subtitle, cover, simulated } = document
  const isHere = (term: string): boolean => {
    const known = [...Object.values(words.sheets), document.words.sources]
    if (known.includes(term)) return sheets.has(term)
    return (
      term !== shownTerm(words.asShown) ||
      [...heads].some((head) => head.includes(words.asShown.replace('{label}', '')))
    )
  }
  const lines: (readonly [string, string])[] = [
    [title, subtitle],
    ...(simulated ? [[words.simulated, words.simulatedNote] as const] : []),
    ...cover.map(({ label, text }) => [label, text] as const),
    ['', words.disclaimer],
    ['', ''],
    ...words.readMe
      .filter(({ term }) => isHere(term))
      .map(({ term, meaning }) => [term, meaning] as const),
  ]
  const widths = [34, 90]
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, [term, meaning]] of lines.entries()) {
    const isTitle = row === 0
    const alignment = { vertical: 'top', wrapText: true } as const
    cells.set(`${row},0`, {
      value: term,
      type: 'string',
      style: { font: { name: 'Arial', size: isTitle ? 14 : 10, bold: true }, alignment },
    })
    cells.set(`${row},1`, {
      value: meaning,
      type: 'string',
      style: { font: { name: 'Arial', size: isTitle ? 12 : 10 }, alignment },
    })
  }
  return {
    name,
    rows: lines.map(([term, meaning]) => [term, meaning]),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      lines.map((line, row) => [
        row,
        { height: row === 0 ? heightOf(line, [22, 70], 19) : heightOf(line, widths) },
      ]),
    ),
    view: { showGridLines: false },
    ...paperOf('portrait', words.pageOf),
  }
}
