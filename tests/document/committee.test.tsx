import { afterEach, describe, expect, it } from 'vitest'
import { bidDocument } from '../../src/document/bidDocument'
import { type Document, Section } from '../../src/document/document'
import { pictureSizes } from '../../src/document/documentPictures'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { bySlide, mostBrief } from '../../src/document/write/slides/briefSlides'
import { countPptx, writePptx } from '../../src/document/write/slides/writePptx'
import { countDocx, writeDocx } from '../../src/document/write/word/writeDocx'
import { type Locale, setLocale } from '../../src/format/locale'
import { indicatorsIn } from '../../src/subjects/bid/bidCells'
import { bidSet, typedBid } from '../support/bidSet'
import { committeeDocument } from '../support/committeeDocument'
import { officePath, pagesOf } from '../support/office'
import { jobOf, picture, silent } from '../support/officeJob'
import { faultsOf, xmlParts } from '../support/officeParts'
import { some } from '../support/some'

const sets = [
  ['fr', undefined],
  ['fr', 'demonstration'],
  ['en', undefined],
  ['en', 'demonstration'],
] as const

type KeysOf = Parameters<typeof committeeDocument>[1]
const committeeOf: KeysOf = (committee) => committee
const reportOf: KeysOf = (committee, programmes) => [
  ...committee.filter((key) => key !== 'decisions'),
  ...programmes.map((programme) => `outcome:${programme}`),
]
const funderOf: KeysOf = () => ['money:gbm', 'promised:gbm']

/** Pages that a printed workbook has at most: half of them are its sources. They were 53, 68, 24 and 31. */
const templates = { committee: committeeOf, report: reportOf, funder: funderOf }
const workbookPages = { 'committee.xlsx': 20, 'report.xlsx': 24, 'funder.xlsx': 9, 'bid.xlsx': 16 }

afterEach(() => setLocale('fr'))

const made = new Map<string, ReturnType<typeof madeOf>>()

/** As it is written in the page: pictures in their own sizes, one white point stretched. */
const sized = (document: Document) => {
  const pictures = pictureSizes(document).map(({ width, height }) => ({
    png: picture.png,
    width,
    height,
  }))
  return { ...jobOf(document), pictures }
}
const madeOf = async (language: Locale, set: string | undefined, keysOf: KeysOf) => {
  setLocale(language)
  return sized(await committeeDocument(set, keysOf))
}
/** The committee's is made once for all tests of a set. */
const jobIn = (
  language: Locale,
  set: string | undefined,
  keysOf: KeysOf = committeeOf,
): ReturnType<typeof madeOf> => {
  if (keysOf !== committeeOf) return madeOf(language, set, keysOf)
  const name = `${language} ${set ?? ''}`
  const job = made.get(name) ?? madeOf(language, set, keysOf)
  made.set(name, job)
  return job
}

const files = new Map<string, Promise<Uint8Array>>()

/** The committee's note or slides as a file, written once for all tests of a set. */
function fileIn(
  write: typeof writeDocx | typeof writePptx,
  language: Locale,
  set: string | undefined,
): Promise<Uint8Array> {
  const name = `${write.name} ${language} ${set ?? ''}`
  const file = files.get(name) ?? jobIn(language, set).then((job) => write(job, silent))
  files.set(name, file)
  return file
}

describe('the committee', () => {
  it.each(sets)(
    'in %s, %s: eight to twelve screens, every figure of them sourced',
    async (language, set) => {
      const { document } = await jobIn(language, set)
      expect(document.sections.length).toBeGreaterThanOrEqual(8)
      expect(document.sections.length).toBeLessThanOrEqual(12)
      for (const section of some(document.sections)) {
        const known = new Map(section.figures.map(({ id, act }) => [id, act]))
        const shown = section.blocks.flatMap((block) =>
          block.type === 'facts'
            ? block.rows.flatMap(({ cell }) => cell.figures ?? [])
            : block.type === 'table'
              ? block.rows.flat().flatMap((cell) => cell.figures ?? [])
              : [],
        )
        expect({
          key: section.key,
          issues: Section.safeParse(section).error?.issues ?? [],
          unsourced: shown.filter((id) => (known.get(id) ?? '') === ''),
        }).toEqual({ key: section.key, issues: [], unsourced: [] })
      }
      const drawn = document.sections.findIndex(({ blocks }) =>
        blocks.some(({ type }) => type === 'chart'),
      )
      expect(drawn).toBe(1)
      expect(document.simulated).toBe(set === 'demonstration')
    },
  )

  it.each(sets)(
    'in %s, %s: says what terms of headline targets leave open, three times at most, and how much more there is',
    async (language, set) => {
      const { document } = await jobIn(language, set)
      const said = document.sections
        .filter(({ kind }) => kind === 'decisions')
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
        .filter((text) => /^(?:Termes à préciser|Terms to make clear)/.test(text))
      expect(said).toHaveLength(3)
      expect(said[0]).toMatch(
        language === 'fr'
          ? /Adhérents \(>.280.adhérents\).: .*\d autres? remarques? sur la fiche\.$/
          : /Members \(>.280.members\): .*\d more remarks? on its page\.$/,
      )
    },
  )

  it.each(sets)('in %s, %s: ten slides, the first chart on the second', async (language, set) => {
    const job = await jobIn(language, set)
    expect(countPptx(job)).toBe(10)
    const bytes = await fileIn(writePptx, language, set)
    expect(faultsOf(bytes)).toEqual([])
    const parts = xmlParts(bytes)
    expect(
      [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)),
    ).toHaveLength(10)
    expect(parts.get('ppt/slides/_rels/slide2.xml.rels')).toMatch(/charts\/chart/)
  })

  it.each(sets)('in %s, %s: two pages, counted before they are written', async (language, set) => {
    const job = await jobIn(language, set)
    expect(countDocx(job)).toBe(2)
    const bytes = await fileIn(writeDocx, language, set)
    expect(faultsOf(bytes)).toEqual([])
    const said = [
      ...(xmlParts(bytes).get('word/document.xml') ?? '').matchAll(/<w:t[^>]*>([^<]*)/g),
    ].map(([, text = '']) => text)
    const colon = language === 'fr' ? /\S\u00A0: / : /\w: /
    expect(said.filter((text) => colon.test(text))).not.toEqual([])
    if (language === 'en') expect(said.filter((text) => /\s[:;!?]/.test(text))).toEqual([])
  })

  it('says how many rows of a table its note has no room for', async () => {
    const job = await jobIn('fr', undefined)
    const long = job.document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === 'table' && section.kind !== 'table'
          ? { ...block, rows: Array.from({ length: 40 }, () => block.rows[0] ?? []) }
          : block,
      ),
    }))
    const tables = long.flatMap(({ kind, blocks }) =>
      blocks.filter(({ type }) => type === 'table' && kind !== 'table'),
    )
    const bytes = await writeDocx({ ...job, document: { ...job.document, sections: long } }, silent)
    const said = (xmlParts(bytes).get('word/document.xml') ?? '').match(
      /et 3[2-7] de plus, à lire dans Jalons/g,
    )
    expect(tables.length).toBeGreaterThan(0)
    expect(said?.length).toBe(tables.length)
  })

  it.runIf(officePath() !== null)(
    'has as many pages and slides in another program',
    async () => {
      const sent = new Map<string, Uint8Array>()
      for (const [language, set] of sets) {
        const name = `${language}-${set ?? 'published'}`
        sent.set(`${name}.docx`, await fileIn(writeDocx, language, set))
        sent.set(`${name}-slides.pptx`, await fileIn(writePptx, language, set))
      }
      for (const [name, keysOf] of Object.entries(templates))
        sent.set(
          `${name}.xlsx`,
          await writeXlsx(await jobIn('fr', 'demonstration', keysOf), silent),
        )
      const { frame, viewOf } = await bidSet(typedBid)
      const bid = bidDocument(indicatorsIn(typedBid).map(viewOf), frame)
      sent.set('bid.xlsx', await writeXlsx(jobOf(bid), silent))
      sent.set('bid.docx', await writeDocx(sized(bid), silent))
      const pages = pagesOf(sent)
      const counted = new Map([...pages].map(([name, text]) => [name, text.split('\f').length - 1]))
      // Behind cover and contents: all targets, the evidence owed, one page for each indicator, then the sources.
      const pack = (pages.get('bid.docx') ?? '').split('\f').slice(2)
      const own = [...bid.sections.map(({ title }) => title), bid.words.sources]
      expect(own).toHaveLength(9)
      for (const [place, title] of some(own.entries())) expect(pack[place]).toContain(title)
      const notes = [...sent.keys()].filter(
        (name) => !name.endsWith('.xlsx') && name !== 'bid.docx',
      )
      expect(notes.map((name) => [name, counted.get(name)])).toEqual(
        notes.map((name) => [name, name.endsWith('.docx') ? 2 : 10]),
      )
      const books = Object.entries(workbookPages)
      expect(
        books.filter(([name, most]) => {
          const count = counted.get(name) ?? 0
          return count === 0 || count > most
        }),
      ).toEqual([])
    },
    240_000,
  )
})

describe('other templates', () => {
  it.each(sets)('in %s, %s: a report of twelve pages at most', async (language, set) => {
    const job = await jobIn(language, set, reportOf)
    // One more for what is to be written.
    expect(countDocx(job)).toBeLessThanOrEqual(11)
  })

  it.each(sets)('in %s, %s: a funder’s sheet on one page', async (language, set) => {
    for (const funder of ['gbm', 'region', 'etat']) {
      const job = await jobIn(language, set, () => [`money:${funder}`, `promised:${funder}`])
      expect([funder, countDocx(job)]).toEqual([funder, 1])
    }
  })

  it('sets a funder’s headline promises first', async () => {
    const { document } = await jobIn('fr', undefined, () => ['promised:gbm'])
    const rows = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])),
    )
    const told = rows.slice(0, 8).map((cells) => cells.map(({ text }) => text).join(' · '))
    expect(told.join('\n')).toMatch(/Adhérents/)
    expect(told.join('\n')).toMatch(/15/)
    expect(told.join('\n')).toMatch(/110/)
  })
})

const panel = (title: string): Section => ({
  key: title,
  kind: 'panel',
  title,
  subtitle: '',
  blocks: [],
  figures: [],
  readings: [],
  simulated: false,
  brief: true,
})

describe('short sections by slide', () => {
  it.each([3, 10, 11, 16, 20])('%i panels take ten slides at most, none is lost', (count) => {
    const all = Array.from({ length: count }, (_, place) => panel(String(place)))
    const slides = bySlide(all)
    expect(slides.length).toBe(Math.min(count, mostBrief))
    expect(slides.flat().map(({ title }) => title)).toEqual(all.map(({ title }) => title))
  })
})
