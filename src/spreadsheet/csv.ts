/** A cell as the page knows it: text, a number, or `null` where nothing is known. */
export type CsvCell = string | number | null

/** `fr` opens in a French spreadsheet by a double click: byte order mark, `;` and decimal comma. `en` is the plain form: `,` and point. */
export type CsvForm = 'fr' | 'en'

const forms = {
  fr: { mark: '\uFEFF', separator: ';', point: ',' },
  en: { mark: '', separator: ',', point: '.' },
} as const

/**
 * After how many apostrophes a spreadsheet would run the rest as a formula: none may hide it, and a reader can take ours off
 * again. Spaces before a sign and its full-width form count: some spreadsheets read over the one and narrow the other.
 */
export const runsAsFormula = String.raw`'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])`
const runs = new RegExp(`^${runsAsFormula}`)

/** Characters that no text has: a file with one of them is taken for a binary one, by our own reader too. */
const unwritable = /[^\P{Cc}\t\n\v\f\r\u007F-\u009F]/gu

const lineEnd = '\r\n'

/** A number stays a number, minus sign included: −7 is no formula. What is no finite number is an empty cell. */
function numberCell(value: number, point: string): string {
  return Number.isFinite(value) ? String(value).replace('.', point) : ''
}

function textCell(said: string, separator: string): string {
  const text = said.replaceAll(unwritable, '\uFFFD')
  const safe = runs.test(text) ? `'${text}` : text
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe)
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A number that cannot be read in two ways: "1,234" would be asked about, "1,2340" is not. For files that we read again.
 */
export function unmistakableNumber(value: number, point: string): string {
  const text = numberCell(value, point)
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text
}

/** Rows as CSV after RFC 4180, every line ended by CRLF; the first row is the caller's header. A missing value is an empty cell, never 0. */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  form: CsvForm,
  numberText = numberCell,
): string {
  const { mark, separator, point } = forms[form]
  const cell = (value: CsvCell): string => {
    if (value === null) return ''
    return typeof value === 'number' ? numberText(value, point) : textCell(value, separator)
  }
  return mark + rows.map((row) => row.map(cell).join(separator) + lineEnd).join('')
}
