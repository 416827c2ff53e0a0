import { afterEach, describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { pictureSizes } from '../../src/document/documentPictures'
import { countPptx, writePptx } from '../../src/document/write/slides/writePptx'
import { countDocx } from '../../src/document/write/word/writeDocx'
import { type Locale, setLocale } from '../../src/format/locale'
import { jobOf, picture, silent } from '../support/officeJob'
import { faultsOf } from '../support/officeParts'
import { readPptx } from '../support/readPptx'
import { some } from '../support/some'
import { templateDossiers } from '../support/templateDossiers'

const sets: readonly (readonly [Locale, string | undefined])[] = [
  ['fr', undefined],
  ['fr', 'demonstration'],
  ['en', undefined],
  ['en', 'demonstration'],
]
const paragraph = 'Les promesses de cette année sont suivies une à une avec leurs preuves. '

afterEach(() => setLocale('fr'))

const pagesIn = (document: Document): number =>
  countDocx({
    ...jobOf(document),
    pictures: pictureSizes(document).map(({ width, height }) => ({
      png: picture.png,
      width,
      height,
    })),
  })
/** The slides of a document as a file, and as they are read from it. */
const deckOf = async (document: Document) => {
  const bytes = await writePptx(jobOf(document), silent)
  return { bytes, slides: await readPptx(bytes) }
}
const mostPages = { committee: 2, report: 12, funder: 1 }

describe.each(sets)('the templates in %s, %s', (language, set) => {
  let made: ReturnType<typeof templateDossiers> | undefined
  /** Made once for all tests of a set, as the slides of each. */
  const dossiers = (): ReturnType<typeof templateDossiers> => {
    setLocale(language)
    made ??= templateDossiers(set)
    return made
  }
  const decks = new Map<Document, ReturnType<typeof deckOf>>()
  const deckIn = (document: Document): ReturnType<typeof deckOf> => {
    const deck = decks.get(document) ?? deckOf(document)
    decks.set(document, deck)
    return deck
  }

  it('have their first chart on one of the first two slides, whichever funder is chosen', async () => {
    const documents = await dossiers()
    expect(documents.size).toBeGreaterThan(10)
    for (const [name, document] of some([...documents])) {
      const { bytes, slides } = await deckIn(document)
      const first = slides.findIndex(({ drawn, kept }) => drawn.length > 0 || kept.length > 0)
      expect([name, first >= 0 && first < 2, first + 1]).toEqual([name, true, first + 1])
      expect([name, slides.length, faultsOf(bytes)]).toEqual([name, countPptx(jobOf(document)), []])
      const most = Object.entries(mostPages).find(([template]) => name.startsWith(template))
      if (most) expect([name, pagesIn(document) <= most[1]]).toEqual([name, true])
    }
  }, 60_000)

  it('have it there once a page of text is written', async () => {
    setLocale(language)
    const written = ['report', 'bid'] as const
    const documents = await templateDossiers(set, paragraph.repeat(6), written)
    for (const name of some(written)) {
      const document = documents.get(name)
      if (document === undefined) throw new Error(`no template ${name}`)
      const slides = await readPptx(await writePptx(jobOf(document), silent))
      expect([name, slides[0]?.texts.join(' ')]).toEqual([
        name,
        expect.stringContaining(paragraph.trim()),
      ])
      expect([name, slides[1]?.drawn.length]).not.toEqual([name, 0])
    }
  }, 60_000)

  it('draw a funder’s money as its table says it, each amount once', async () => {
    const documents = await dossiers()
    const funders = [...documents].filter(([name]) => name.startsWith('funder'))
    for (const [name, document] of some(funders)) {
      const table = document.sections[0]?.blocks.find(({ type }) => type === 'table')
      const rows = table?.type === 'table' ? table.rows : []
      const amounts = rows.flatMap((cells) =>
        cells.slice(1).flatMap(({ value }) => (value === undefined ? [] : [String(value)])),
      )
      const [slide] = (await deckIn(document)).slides
      expect([name, slide?.drawn.map((point) => point.split(' ').at(-1))]).toEqual([name, amounts])
      expect([name, slide?.kept.toSorted()]).toEqual([name, slide?.drawn.toSorted()])
    }
  }, 60_000)
})
