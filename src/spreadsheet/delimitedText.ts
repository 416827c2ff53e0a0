import { runsAsFormula } from './csv'
import { maxCellCharacters, maxColumns, maxRows } from './limits'
import { FileRefusal } from './refusal'
import { Room } from './sheetGrid'
import type { Cell, Row } from './workbook'

const separators = [';', '\t', ',', '|'] as const

interface Field {
  readonly text: string
  /** Place after the field. */
  readonly end: number
}

function quotedField(text: string, start: number): Field {
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1)
      throw new FileRefusal('unclosedQuote', {
        place: String(text.slice(0, start).split('\n').length),
      })
    if (text[quote + 1] !== '"')
      return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    at = quote + 2
  }
}

/** End of the field or line that begins at `start`: the next separator or line end. */
function plainEnd(text: string, start: number, separator: string): number {
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
    at += 1
  return at
}

function fieldAt(text: string, start: number, separator: string): Field {
  const plain = plainEnd(text, start, separator)
  if (text[start] !== '"') return { text: text.slice(start, plain), end: plain }
  const quoted = quotedField(text, start)
  const end = plainEnd(text, quoted.end, separator)
  // What follows a closing quote belongs to the field: « 5" pouces ».
  return { text: quoted.text + text.slice(quoted.end, end), end }
}

/** Fields of the line that begins at `start`, and where the next one begins. */
function lineAt(
  text: string,
  start: number,
  separator: string,
): { readonly fields: readonly string[]; readonly end: number; readonly next: number } {
  const fields: string[] = []
  let at = start
  for (;;) {
    const field = fieldAt(text, at, separator)
    fields.push(field.text)
    if (text[field.end] !== separator)
      return {
        fields,
        end: field.end,
        next: field.end + (text.startsWith('\r\n', field.end) ? 2 : 1),
      }
    at = field.end + 1
  }
}

/** `sep=;` is how a spreadsheet is told the separator; it is no row. */
const declared = /^sep=(.)\r?\n/i

/** How many of the first lines have as many fields, more than one, and how many fields these are. */
function agreement(
  text: string,
  separator: string,
): { readonly lines: number; readonly fields: number } {
  const counts = new Map<number, number>()
  try {
    for (let at = 0, line = 0; at < text.length && line < 30; line += 1) {
      const { fields, next } = lineAt(text, at, separator)
      if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
      at = next
    }
  } catch (error) {
    // A quote that never closes under a separator which may not be the file's own.
    if (!(error instanceof FileRefusal)) throw error
  }
  const [[fields, lines] = [1, 0]] = [...counts].toSorted(([, a], [, b]) => b - a)
  return { lines, fields }
}

/**
 * The separator under which most of the first lines have as many fields: the header has it too, where the commas of
 * decimals and texts are missing. A tie goes to the one that makes more fields, then to the first of `;` tab `,` `|`.
 */
export function separatorOf(text: string): string {
  const own = declared.exec(text)?.[1]
  if (own !== undefined) return own
  const [best] = separators
    .map((separator) => Object.assign(agreement(text, separator), { separator }))
    .toSorted((a, b) => b.lines - a.lines || b.fields - a.fields)
  return best?.separator ?? ';'
}

/** Our own files put an apostrophe before text that a spreadsheet would run; it is taken off again. */
const guarded = new RegExp(`^'(?=${runsAsFormula})`)

function textCell(text: string, line: number): Cell | null {
  if (text.length > maxCellCharacters)
    throw new FileRefusal('cellTooLong', {
      place: String(line),
      found: text.length,
      limit: maxCellCharacters,
    })
  const value = text.replace(guarded, '')
  return value.trim() === '' ? null : { kind: 'text', value, text: value }
}

/** Rows of a text with separators after RFC 4180, quoted line ends included. Every cell is text: what it means is for its column to say. */
export function delimitedRows(text: string): Row[] {
  const separator = separatorOf(text)
  const rows: Row[] = []
  const room = new Room()
  const prelude = declared.exec(text)?.[0].length ?? 0
  let line = prelude === 0 ? 1 : 2
  for (let at = prelude; at < text.length;) {
    const { fields, end, next } = lineAt(text, at, separator)
    if (fields.length > maxColumns)
      throw new FileRefusal('tooManyColumns', {
        place: String(line),
        found: fields.length,
        limit: maxColumns,
      })
    const begin = line
    const cells = fields.map((field) => textCell(field, begin))
    if (cells.some((cell) => cell !== null)) {
      room.take(cells.length)
      const unended = end >= text.length ? { isUnended: true as const } : {}
      rows.push({ line, cells, fields: fields.length, ...unended })
    }
    if (rows.length > maxRows)
      throw new FileRefusal('tooManyRows', { found: rows.length, limit: maxRows })
    for (let place = at; place < next; place += 1) {
      const character = text[place]
      if (character === '\n' || (character === '\r' && text[place + 1] !== '\n')) line += 1
    }
    at = next
  }
  return rows
}
