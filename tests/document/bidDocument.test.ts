import { afterEach, describe, expect, it } from 'vitest'
import { bidDocument } from '../../src/document/bidDocument'
import { bidPlain } from '../../src/document/bidPlain'
import { Document } from '../../src/document/document'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { withLegalTexts } from '../../src/document/write/legalText'
import { writePptx } from '../../src/document/write/slides/writePptx'
import { writeDocx } from '../../src/document/write/word/writeDocx'
import { promiseStateAt } from '../../src/domain/promise'
import { type Locale, setLocale } from '../../src/format/locale'
import { readPlain } from '../../src/plain/readPlain'
import { indicatorsIn } from '../../src/subjects/bid/bidCells'
import { bidSet, typedBid } from '../support/bidSet'
import { jobOf, silent } from '../support/officeJob'
import { faultsOf } from '../support/officeParts'
import { docxDifferences, readDocx } from '../support/readDocx'
import { pptxDifferences, readPptx } from '../support/readPptx'
import { readXlsx, xlsxDifferences } from '../support/readXlsx'
import { some } from '../support/some'

const { frame, viewOf } = await bidSet(typedBid)
const made = () => bidDocument(indicatorsIn(typedBid).map(viewOf), frame)

const writtenIn = async (language: Locale) => {
  setLocale(language)
  const document = withLegalTexts(made())
  const bytes = await writePptx(jobOf(document), silent)
  return { document, bytes, slides: await readPptx(bytes) }
}
const decks = new Map<Locale, ReturnType<typeof writtenIn>>()
/** The document in a language with its slides, written once for all that is said of them. */
function deckIn(language: Locale): ReturnType<typeof writtenIn> {
  const deck = decks.get(language) ?? writtenIn(language)
  decks.set(language, deck)
  return deck
}

afterEach(() => setLocale('fr'))

describe.each(['fr', 'en'] as const)('the document of a bid (%s)', (language) => {
  it('is a table of all targets, the evidence owed and a page for each indicator, eight in all, each marked as proposed', () => {
    setLocale(language)
    const document = made()
    expect(Document.safeParse(document).success).toBe(true)
    expect(document.sections.map(({ key }) => key)).toEqual([
      'bid-targets',
      'bid-evidence',
      'bid:companies-visited',
      'bid:events-organised',
      'bid:linkedin-posts',
      'bid:members',
      'bid:private-resources-share',
      'bid:rentree-dm-participants',
    ])
    const mark = language === 'fr' ? '(proposé)' : '(proposed)'
    expect(document.sections.every(({ title }) => title.endsWith(mark))).toBe(true)
    expect(document.simulated).toBe(false)
  })

  it('is in Word, Excel and slides what was evaluated', async () => {
    const { document, bytes, slides } = await deckIn(language)
    const job = jobOf(document)
    const word = await writeDocx(job, silent)
    expect([faultsOf(word), docxDifferences(document, await readDocx(word))]).toEqual([[], []])
    const excel = await writeXlsx(job, silent)
    expect(faultsOf(excel)).toEqual([])
    expect(xlsxDifferences(document, await readXlsx(excel), job.words)).toEqual([])
    expect([faultsOf(bytes), pptxDifferences(document, slides)]).toEqual([[], []])
  })
})

describe.each(['fr', 'en'] as const)('the slides of a bid (%s)', (language) => {
  const headings = {
    fr: ['Objectifs proposés', 'Ce qui a été promis', 'Ce qui a été obtenu', 'Critique'],
    en: ['Proposed targets', 'What was promised', 'What was obtained', 'Critique'],
  }[language]

  it('are a cover, all targets, the evidence, and one for each indicator: proposed, promised, obtained, remarked', async () => {
    const { document, slides } = await deckIn(language)
    expect(slides).toHaveLength(1 + 2 + 6)
    for (const [place, { texts, drawn }] of some(slides.slice(3).entries())) {
      expect(texts).toContain(document.sections[2 + place]?.title)
      expect(texts).toEqual(expect.arrayContaining(headings))
      expect(drawn.length).toBeGreaterThan(0)
    }
  })

  it('count the lines that they leave to Word, and say all of them in their notes', async () => {
    const { document, slides } = await deckIn(language)
    const more =
      /(?:^et |^and )?(\d+)(?: de plus,| more,|,) (?:dans le document Word|in the Word document)$/
    for (const section of some(document.sections.slice(2))) {
      const slide = slides.find(({ texts }) => texts.includes(section.title))
      const all = (section.slide ?? []).flatMap(({ lines }) => lines)
      const left = (slide?.texts ?? []).reduce(
        (sum, text) => sum + Number(more.exec(text)?.[1] ?? 0),
        0,
      )
      const shown = all.filter((line) => slide?.texts.includes(line) === true)
      expect([section.title, shown.length + left]).toEqual([section.title, all.length])
      expect(slide?.notes).toEqual(expect.arrayContaining(all))
    }
  })
})

describe('what the document says', () => {
  it('prints all targets as agreements do: a line for each scope, a column for each year', () => {
    const [table] = made().sections[0]?.blocks ?? []
    expect(
      table?.type === 'table' ? table.columns.map(({ label }) => label).slice(-3) : [],
    ).toEqual(['2027', '2028', '2029'])
    const rows =
      table?.type === 'table' ? table.rows.map((cells) => cells.map(({ text }) => text)) : []
    expect(rows).toContainEqual([
      'Adhérents',
      'membres (2026) · BFC',
      'adhérents',
      '273, 2025',
      '>\u00a0290',
      '>\u00a0300',
      '>\u00a0310',
    ])
    expect(rows).toContainEqual([
      'Adhérents',
      'membres (2026) · GBM',
      'adhérents',
      'non dit',
      '85',
      '',
      '',
    ])
  })

  it('cites published figures alone, and draws what is proposed as proposed', () => {
    const section = made().sections.find(({ key }) => key === 'bid:members')
    expect(section?.figures.every(({ id }) => !id.startsWith('propose-'))).toBe(true)
    const chart = section?.blocks.find(({ type }) => type === 'chart')
    const marks = chart?.type === 'chart' ? chart.chart.targets : []
    expect(marks.filter(({ mark }) => mark === 'proposed').map(({ value }) => value)).toEqual([
      290, 300, 310,
    ])
    expect(
      marks
        .filter(({ key }) => key.startsWith('propose-'))
        .every(({ mark }) => mark === 'proposed'),
    ).toBe(true)
  })

  it('has what the cluster explains, where it explains something', () => {
    const explained = made().sections.filter(({ blocks }) =>
      blocks.some((block) => block.type === 'heading' && block.text === 'Ce que le pôle explique'),
    )
    expect(explained.map(({ key }) => key)).toEqual(['bid:members'])
    expect(
      explained.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
      ),
    ).toContain('membres (2026) · BFC\u00a0: Le fichier des membres a été nettoyé en 2023.')
  })

  it('has nothing to say where nothing is proposed', async () => {
    const { viewOf: of } = await bidSet({ 'members#1': { rule: 'x' } })
    expect(bidDocument([of('members')], frame).sections).toEqual([])
  })
})

describe('a bid as a plain document', () => {
  const { dataSet, setAside, notices } = readPlain(
    JSON.parse(JSON.stringify(bidPlain(indicatorsIn(typedBid).map(viewOf), frame))),
  )

  it('is read back whole, with nothing set aside and nothing unknown', () => {
    expect([setAside, notices]).toEqual([[], []])
    const targets = dataSet.observations.filter(({ role }) => role === 'target')
    expect(
      targets.map(({ indicator, value, operator, words }) => [indicator, value, operator, words]),
    ).toEqual([
      ['companies-visited', 115, '>=', 'au moins 115 entreprises'],
      ['events-organised', 20, null, '20 manifestations'],
      ['linkedin-posts', 120, '>=', 'au moins 120 publications'],
      ['members', 290, '>', 'au-delà de 290 membres'],
      ['members', 300, '>', 'au-delà de 300 membres'],
      ['members', 310, '>', 'au-delà de 310 membres'],
      ['members', 85, null, '85 membres pour GBM'],
      ['private-resources-share', 55, '>', 'plus de 55 %'],
      ['rentree-dm-participants', null, null, 'une hausse des participants'],
    ])
    expect(targets.every((target) => promiseStateAt(target, '2030-01-01') === 'proposed')).toBe(
      true,
    )
  })

  it('keeps scope, start with its source, whole, rule and evidence', () => {
    const target = dataSet.observations.find(({ id }) => id === 'propose-members-1-2027')
    expect(target).toMatchObject({
      population: 'members-2026',
      territory: 'bfc',
      period: { start: '2027-01-01', end: '2027-12-31' },
      baseline: 'members-1-start',
    })
    expect(dataSet.observations.find(({ id }) => id === 'members-1-start')).toMatchObject({
      role: 'baseline',
      value: 273,
      period: { end: '2025-12-31' },
    })
    expect(dataSet.observations.find(({ id }) => id === 'propose-members-2-2027')).toMatchObject({
      partOf: 'propose-members-1-2027',
      territory: 'gbm',
    })
    const members = dataSet.indicators.find(({ id }) => id === 'members')
    expect(members?.populations.find(({ id }) => id === 'members-2026')?.definition?.fr).toBe(
      'À jour de cotisation au 31 décembre',
    )
    expect(dataSet.deliverables).toMatchObject([
      {
        label: { fr: 'Liste des membres, par le pôle' },
        due: '2028-03-31',
        evidences: ['propose-members-1-2027', 'propose-members-1-2028', 'propose-members-1-2029'],
      },
    ])
  })
})
