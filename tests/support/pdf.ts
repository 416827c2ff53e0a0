import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright'
import { pdfTextPath } from './office'

/** What a browser's own printing makes of the page that is open. */
export const printed = async (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })

/** Pages of a PDF: Chromium writes one `/Type /Page` object for each. */
export const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

/** True where the PDF says what its text is (headings, tables, links) to those who hear it. */
export const isTagged = (pdf: Buffer): boolean => {
  const text = pdf.toString('latin1')
  return (
    /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text) &&
    text.includes('/StructTreeRoot') &&
    /\/S\s*\/H1\b/.test(text)
  )
}

/** The text of each page in the order in which it was written: a cell is not mixed with the one beside it. */
export function pdfPages(pdf: Buffer): string[] {
  const path = pdfTextPath()
  if (path === null) throw new Error('pdftotext is not at hand')
  const text = execFileSync(path, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return text.split('\f').slice(0, -1)
}

/** Without spaces and line ends: paper breaks lines where it must. */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b]/g, '')

/**
 * The first of these words that does not follow the one before within `reach` characters, or `null` where they all do, in their
 * order. Words that stand far below answer for another row: those do not count.
 */
export function missingFrom(text: string, words: readonly string[], reach = 400): string | null {
  const whole = squeezed(text)
  let at: number | null = null
  for (const word of words) {
    const found: number = whole.indexOf(squeezed(word), at ?? 0)
    if (found === -1 || (at !== null && found - at > reach)) return word
    at = found + squeezed(word).length
  }
  return null
}
