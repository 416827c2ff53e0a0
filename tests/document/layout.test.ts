import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { withLegalTexts } from '../../src/document/write/legalText'
import { writePptx } from '../../src/document/write/slides/writePptx'
import { writeDocx } from '../../src/document/write/word/writeDocx'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { officePath, pagesOf, pdfTextPath } from '../support/office'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'
import { expectedTables } from '../support/readDocx'
import { some } from '../support/some'

const bare = (text: string): string => text.replaceAll(/\s/g, '')

/** Texts that do not follow each other in what was read. A row stands whole on one page, so its cells follow each other. */
function outOfPlace(texts: readonly string[], read: string): string[] {
  const all = bare(read)
  let from = 0
  return texts.flatMap((text) => {
    const at = all.indexOf(bare(text), from)
    if (at < 0) return [text]
    from = at + bare(text).length
    return []
  })
}

const rowsOf = (document: Document): string[] =>
  expectedTables(document).flatMap((table) => table.map((row) => row.join('')))

/** Nothing in the document is this figure, so nothing else can be taken for it. */
function withOneAltered(document: Document): Document {
  const copy = structuredClone(document)
  const figure = copy.sections[1]?.figures[0]
  if (figure === undefined) throw new Error('no figure to alter')
  figure.text = '98765 projets'
  return copy
}

describe.skipIf(officePath() === null || pdfTextPath() === null)(
  'files laid out by LibreOffice',
  async () => {
    const french = withLegalTexts(await officeDocument('fr', 'demonstration/'))
    const english = withLegalTexts(await officeDocument('en'))
    const [job, other] = [jobOf(french), jobOf(english)]
    const files = new Map<string, Uint8Array>([
      ['fr-docx.docx', await writeDocx(job, silent)],
      ['en-docx.docx', await writeDocx(other, silent)],
      ['altered.docx', await writeDocx(jobOf(withOneAltered(french)), silent)],
      ['fr-xlsx.xlsx', await writeXlsx(job, silent)],
      ['fr-pptx.pptx', await writePptx(job, silent)],
    ])
    const pages = pagesOf(files)
    const textOf = (name: string): string => pages.get(name) ?? ''

    it('has every row of the Word document, in order', () => {
      expect(outOfPlace(rowsOf(french), textOf('fr-docx.docx'))).toEqual([])
      expect(outOfPlace(rowsOf(english), textOf('en-docx.docx'))).toEqual([])
    })

    it('shows one altered figure of it', () => {
      expect(outOfPlace(rowsOf(french), textOf('altered.docx'))).not.toEqual([])
    })

    it('numbers the contents as the pages fall', () => {
      const text = textOf('fr-docx.docx').split('\f')
      for (const { title, simulated } of some(french.sections)) {
        const shown = bare(simulated ? `${title} (${job.words.simulated})` : title)
        const printed = Number(
          new RegExp(`${shown.replaceAll(/[()]/g, '\\$&')}\\.*(\\d+)`).exec(
            bare(text[1] ?? ''),
          )?.[1],
        )
        const page =
          text.findIndex(
            (one, place) => place > 1 && one.split('\n').some((line) => bare(line) === shown),
          ) + 1
        expect([title, printed]).toEqual([title, page])
      }
    })

    it('has every figure of the workbook with its format', () => {
      const text = bare(textOf('fr-xlsx.xlsx'))
      const missing = french.sections
        .flatMap(({ figures }) => figures)
        .flatMap(({ citation, printed }) => [citation, printed])
        .filter((words) => !text.includes(bare(words)))
      expect(missing).toEqual([])
      expect(textOf('fr-xlsx.xlsx')).toMatch(/1.?000[,.]50.€/)
      expect(textOf('fr-xlsx.xlsx')).toMatch(/49.%/)
    })

    it('has every fact and the title of each slide', () => {
      const text = bare(textOf('fr-pptx.pptx'))
      const cells = french.sections
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'facts' ? block.rows : [])),
        )
        .map(({ cell }) => cell)
      const shown = [
        ...french.sections.map(({ title }) => title),
        ...cells.map(({ text: own }) => own),
        ...cells.flatMap(({ notes }) => notes ?? []),
      ]
      expect(shown.filter((words) => !text.includes(bare(words)))).toEqual([])
    })
  },
)
