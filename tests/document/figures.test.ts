import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { withLegalTexts } from '../../src/document/write/legalText'
import { writePptx } from '../../src/document/write/slides/writePptx'
import { writeDocx } from '../../src/document/write/word/writeDocx'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { unnoticed } from '../support/alterations'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'
import { faultsOf } from '../support/officeParts'
import { docxDifferences, readDocx } from '../support/readDocx'
import { pptxDifferences, readPptx } from '../support/readPptx'
import { readXlsx, xlsxDifferences } from '../support/readXlsx'

const documents: [string, Document][] = [
  ['published figures in French', withLegalTexts(await officeDocument('fr'))],
  ['simulated figures in French', withLegalTexts(await officeDocument('fr', 'demonstration/'))],
  ['published figures in English', withLegalTexts(await officeDocument('en'))],
]

/** What each file has to show. The text of a date or of a whole year is its number: a workbook has one of the two. */
const isSeen = {
  word: (kind: string, key: string): boolean =>
    kind !== 'point' && key !== 'value' && key !== 'day',
  excel: (kind: string, key: string): boolean =>
    kind !== 'point' && !(kind === 'cell' && key === 'text'),
  slides: (kind: string, key: string): boolean =>
    kind === 'point' || (kind === 'source' && key !== 'value'),
}

describe.each(documents)('a document of %s', (_name, document) => {
  const job = jobOf(document)

  it('is in Word what was evaluated', async () => {
    const bytes = await writeDocx(job, silent)
    expect(faultsOf(bytes)).toEqual([])
    const read = await readDocx(bytes)
    expect(docxDifferences(document, read)).toEqual([])
    const { tried, missed } = unnoticed(document, isSeen.word, (altered) =>
      docxDifferences(altered, read),
    )
    expect(missed).toEqual([])
    expect(tried).toBeGreaterThan(300)
  })

  it('is in Excel what was evaluated', async () => {
    const bytes = await writeXlsx(job, silent)
    expect(faultsOf(bytes)).toEqual([])
    const sheets = await readXlsx(bytes)
    const differences = (altered: Document): string[] => xlsxDifferences(altered, sheets, job.words)
    expect(differences(document)).toEqual([])
    const { tried, missed } = unnoticed(document, isSeen.excel, differences)
    expect(missed).toEqual([])
    expect(tried).toBeGreaterThan(300)
  })

  it('is on slides what was evaluated', async () => {
    const bytes = await writePptx(job, silent)
    expect(faultsOf(bytes)).toEqual([])
    const slides = await readPptx(bytes)
    expect(pptxDifferences(document, slides)).toEqual([])
    const { tried, missed } = unnoticed(document, isSeen.slides, (altered) =>
      pptxDifferences(altered, slides),
    )
    expect(missed).toEqual([])
    expect(tried).toBeGreaterThan(200)
  })
})

describe('a comparison', () => {
  const [, document] = documents[0] ?? []
  if (document === undefined) throw new Error('no document')
  const altered = structuredClone(document)
  const block = altered.sections[0]?.blocks.find(({ type }) => type === 'facts')
  const cell =
    block?.type === 'facts'
      ? block.rows.find(({ cell: { value } }) => value !== undefined)?.cell
      : undefined
  if (cell?.value === undefined) throw new Error('no figure to alter')
  cell.text = '98765'
  cell.value = 98_765
  const job = jobOf(altered)

  it('sees one altered figure in each file', async () => {
    expect(docxDifferences(document, await readDocx(await writeDocx(job, silent)))).toHaveLength(1)
    expect(pptxDifferences(document, await readPptx(await writePptx(job, silent)))).toHaveLength(1)
    expect(
      xlsxDifferences(document, await readXlsx(await writeXlsx(job, silent)), job.words),
    ).toHaveLength(2)
  })
})
