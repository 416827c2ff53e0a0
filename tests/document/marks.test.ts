import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { columnWidths } from '../../src/document/write/columnWidths'
import { sheetName } from '../../src/document/write/excel/sheet'
import { numberCell } from '../../src/document/write/excel/typedCell'
import { legalText, withLegalTexts } from '../../src/document/write/legalText'
import { labelFormat } from '../../src/document/write/chart/chartSeries'
import { writePptx } from '../../src/document/write/slides/writePptx'
import { writeDocx } from '../../src/document/write/word/writeDocx'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { outputName } from '../../src/document/outputFile'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'
import { faultsOf, xmlParts } from '../support/officeParts'
import { readDocx } from '../support/readDocx'
import { readPptx } from '../support/readPptx'
import { readXlsx } from '../support/readXlsx'
import { some } from '../support/some'

const simulated = withLegalTexts(await officeDocument('fr', 'demonstration/', 2))
const english = withLegalTexts(await officeDocument('en', '', 2))

const cell = (text: string) => [{ text, room: 100 }]

/** A document that is one remark. */
const remark = (text: string): Document =>
  withLegalTexts({
    ...english,
    sections: [
      {
        key: 'text:remark',
        kind: 'text',
        title: 'Remark',
        subtitle: '',
        blocks: [{ type: 'paragraph', role: 'comment', text }],
        figures: [],
        readings: [],
        simulated: false,
      },
    ],
  })

describe('simulated figures', () => {
  const job = jobOf(simulated)
  const mark = job.words.simulated

  it('are said so on the cover, in the header and beside each part of a Word document', async () => {
    const bytes = await writeDocx(job, silent)
    const { html, headings } = await readDocx(bytes)
    expect(html).toContain(job.words.simulatedNote)
    expect(headings.filter((heading) => heading.endsWith(`(${mark})`))).toHaveLength(2)
    expect(
      [...xmlParts(bytes)].some(([name, xml]) => name.includes('header') && xml.includes(mark)),
    ).toBe(true)
  })

  it('are said so on each of their slides', async () => {
    const slides = await readPptx(await writePptx(job, silent))
    const own = slides.filter(({ texts }) =>
      simulated.sections.some((section) => section.simulated && texts.includes(section.title)),
    )
    expect(own).toHaveLength(2)
    for (const { texts } of some(own)) expect(texts).toContain(mark)
  })

  it('have a column in the workbook', async () => {
    const sheets = await readXlsx(await writeXlsx(job, silent))
    const values = sheets.find(({ name }) => name === job.words.sheets.values)
    const marked = values?.rows.filter((row) => row.includes(mark)) ?? []
    expect(values?.head).toContain(mark)
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(values?.rows.length ?? 0)
  })
})

describe('languages and pictures', () => {
  it('tags the document, and words of an act in an English one as French', async () => {
    const parts = xmlParts(await writeDocx(jobOf(english), silent))
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    const quoted = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:lang w:val="fr-FR"/g)]
    expect(quoted.length).toBeGreaterThan(
      english.sections.flatMap(({ figures }) => figures).length - 1,
    )
    const slides = [...xmlParts(await writePptx(jobOf(english), silent))].filter(([name]) =>
      name.startsWith('ppt/slides/slide'),
    )
    expect(slides.some(([, xml]) => xml.includes('lang="en-GB"'))).toBe(true)
    expect(slides.filter(([, xml]) => xml.includes('en-US'))).toEqual([])
  })

  it('gives each picture its sentence in words', async () => {
    const { alternatives } = await readDocx(await writeDocx(jobOf(simulated), silent))
    const charts = simulated.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'chart' ? [block.alternative] : [])),
    )
    expect(alternatives).toEqual(charts)
  })

  it('writes the document where a picture failed, and says so', async () => {
    const job = jobOf(simulated)
    const { html, alternatives, tables } = await readDocx(
      await writeDocx({ ...job, pictures: job.pictures.map(() => null) }, silent),
    )
    expect(html.split(job.words.pictureFailed)).toHaveLength(3)
    expect(alternatives).toEqual([])
    expect(tables.length).toBeGreaterThan(4)
  })
})

describe('foreign texts', () => {
  it('never become a formula, markup or broken XML', async () => {
    const text = fc
      .tuple(
        fc.constantFrom(
          '=HYPERLINK("https://example.test")',
          '+1+1',
          '-2',
          '@SUM(A1)',
          '<b>',
          ']]>',
          '&amp;',
        ),
        fc.string({ unit: 'binary' }),
      )
      .map(([a, b]) => a + b)
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const document = remark(words)
        const bytes = await writeXlsx(jobOf(document), silent)
        expect(faultsOf(bytes)).toEqual([])
        const sheets = await readXlsx(bytes)
        const read = sheets.find(({ name }) => name === 'Texts')?.rows[0]?.[3]
        expect(String(read).trim()).toBe(legalText(words).trim())
        expect(faultsOf(await writePptx(jobOf(document), silent))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('stand in a Word document as they were written', async () => {
    const bytes = await writeDocx(jobOf(remark('=1+1 <script> & ]]>\u0001\nend')), silent)
    expect(faultsOf(bytes)).toEqual([])
    expect((await readDocx(bytes)).html).toContain(
      '<p>Comment: =1+1 &lt;script&gt; &amp; ]]&gt;</p><p>end</p>',
    )
  })
})

describe('pieces', () => {
  it.each([
    [54, 'percent', 'fr', 0.54, '0\\ %'],
    [54.3, 'percent', 'en', 0.543, '0.0%'],
    [1200, 'euros', 'fr', 1200, '#,##0\\ "€"'],
    [1200.5, 'euros', 'fr', 1200.5, '#,##0.00\\ "€"'],
    [2026, 'year', 'fr', 2026, '0'],
    [1.25, 'number', 'fr', 1.25, '#,##0.00'],
  ] as const)('%s as %s in %s is %s in the form %s', (value, format, language, written, form) => {
    expect(numberCell(value, format, language)).toEqual({ value: written, format: form })
  })

  it.each([
    ['>\u00a0280 e', 280, '">\u00a0"#,##0" e"'],
    ['245', 245, '#,##0'],
    ['1,2 M€', 1_200_000, '#,##0'],
    ['80 · ≈ 80', 80, '#,##0" ·"'],
    ['−7', -7, '#,##0'],
  ])('labels "%s" so that it follows its value', (text, value, format) => {
    expect(
      labelFormat(
        { key: 'a', at: 2026, value, mark: 'target', text, said: '', told: [], scope: 0 },
        '#,##0',
      ),
    ).toBe(format)
  })

  it.each([
    ['Comité du 20 novembre', 'jalons-comite-du-20-novembre-2026-11-20.docx'],
    ['  ???  ', 'jalons-2026-11-20.docx'],
    [
      'Un titre qui dit beaucoup trop de choses pour un nom de fichier',
      'jalons-un-titre-qui-dit-beaucoup-trop-de-2026-11-20.docx',
    ],
  ])('names the file of "%s"', (title, name) => {
    expect(outputName(title, '2026-11-20', 'docx')).toBe(name)
  })

  it('gives sheets names that Excel takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), (wanted) => {
        const taken = new Set<string>()
        for (const one of wanted) {
          const name = sheetName(one, taken)
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
          expect(name).not.toMatch(/^'|'$/)
          expect(taken.has(name.toLowerCase())).toBe(false)
          taken.add(name.toLowerCase())
        }
      }),
    )
  })

  it('shares a width among columns, more to those that need it', () => {
    const widths = columnWidths(
      [
        [cell('Année'), cell('Objectif')],
        [cell('2026'), cell('une phrase assez longue pour trois lignes au moins')],
      ],
      4000,
      100,
    )
    expect(widths.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(4000)
    expect(widths[1]).toBeGreaterThan(3 * (widths[0] ?? 0))
  })
})
