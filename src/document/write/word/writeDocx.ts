import { languageTags } from '../languageTags'
import { unzipSync, zipSync } from 'fflate'
import { Document as WordDocument, Header, Packer, Paragraph } from 'docx'
import { layoutDocument } from 'docx/layout'
import type { Section } from '../../document'
import type { Job, Written } from '../job'
import { isNote } from '../isNote'
import { coverChildren, footerOf, headerOf } from './edges'
import { headingPages } from './headingPages'
import { pictureShares, sectionChildren, type Writing } from './sections'
import { sourcesChildren } from './sources'
import { densities, type Density, noteChildren } from './note'
import { noteMargin, page, stylesOf } from './styles'
import { makeSound } from '../soundPackage'

/** A short note has two pages. */
const notePages = 2

type Part = ConstructorParameters<typeof WordDocument>[0]['sections'][number]

const noHeader = (): Header => new Header({ children: [new Paragraph({ style: 'PageEdge' })] })

function partOf(
  children: Part['children'],
  margin: number,
  header: Header,
  isFirst: boolean,
  writing: Writing,
): Part {
  const { width, height } = page
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: { width, height },
        margin: {
          top: margin,
          bottom: margin,
          left: margin,
          right: margin,
          header: Math.min(600, margin - 350),
          footer: Math.min(600, margin - 350),
        },
      },
    },
    headers: {
      default: header,
      first: noHeader(),
    },
    footers: { default: footerOf(writing), first: footerOf(writing) },
    children,
  }
}

/** Lines left free on a whole page: another program breaks some of them otherwise. */
const spare = (): Paragraph[] =>
  Array.from({ length: 3 }, () => new Paragraph({ style: 'NoteText' }))

/** A body may not end with a table. */
const end = (): Paragraph => new Paragraph({ style: 'End' })

/** A file before it is packed, and how many pages it has. */
interface LaidOut {
  readonly file: WordDocument
  readonly pages: () => number
}

/**
 * The whole file before it is packed: the note of the short sections, as dense as two pages ask for; the others with cover,
 * contents, a page each, and their sources. The library lays the pages out to number the contents, so Word opens the
 * file without asking whether to update it, and LibreOffice shows a filled table.
 */
function wordDocument(
  { document, words, pictures }: Pick<Job, 'document' | 'words' | 'pictures'>,
  written: Written,
): LaidOut {
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.type === 'chart'),
  )
  const pictureOf = new Map(charts.map((chart, place) => [chart, pictures[place] ?? null]))
  const writing: Writing = {
    language: document.language,
    words,
    pictureOf: (chart) => pictureOf.get(chart) ?? null,
  }
  const notes = document.sections.filter(({ brief }) => brief === true)
  const others = document.sections.filter(({ brief }) => brief !== true)
  const noteOf = (density: Density, own = notes.filter(isNote)): Part =>
    partOf(
      [...noteChildren(document, own, density, writing), end()],
      noteMargin,
      noHeader(),
      false,
      writing,
    )
  const fileOf = (parts: readonly Part[]): WordDocument =>
    new WordDocument({
      title: document.title,
      subject: document.subtitle,
      creator: 'Jalons',
      lastModifiedBy: 'Jalons',
      description: words.disclaimer,
      pageNumbers: headingPages,
      styles: stylesOf(languageTags[document.language], document.words.comment),
      sections: [...parts],
    })
  const header = (): Header => headerOf(document, writing)
  /** A page of its own, its drawing as large as one page leaves it. */
  const wholePage = (section: Section): Part => {
    const made = (dense: number, below: Part['children'] = []): Part =>
      partOf(
        [...sectionChildren(section, { ...writing, dense }), ...below, end()],
        noteMargin,
        header(),
        false,
        writing,
      )
    const share = pictureShares.find((one) => pagesOf(fileOf([made(one, spare())])) <= 1)
    return made(share ?? pictureShares[pictureShares.length - 1] ?? 1)
  }
  const rest = (): Part[] => {
    if (others.length === 0 && notes.length > 0) return []
    const parts: Part[] = []
    let flow: Part['children'] = notes.length > 0 ? [] : coverChildren(document, writing)
    const flush = (): void => {
      if (flow.length > 0)
        parts.push(
          partOf(
            [...flow, end()],
            page.margin,
            header(),
            parts.length === 0 && notes.length === 0,
            writing,
          ),
        )
      flow = []
    }
    for (const [place, section] of others.entries()) {
      if (section.page === true) {
        flush()
        parts.push(wholePage(section))
      } else flow = [...flow, ...sectionChildren(section, writing)]
      written(place + 1, others.length)
    }
    flow = [...flow, ...sourcesChildren(document, writing)]
    flush()
    return parts
  }
  if (notes.length === 0) return laidOut(fileOf(rest()))
  let pages = 0
  const fits = (one: Density): boolean => {
    pages = pagesOf(fileOf([noteOf(one)]))
    return pages <= notePages
  }
  const density = densities.find(fits) ?? densities.at(-1)
  // Tables that flow on as long as they are take no room from the note.
  const file = fileOf([...(density === undefined ? [] : [noteOf(density, notes)]), ...rest()])
  // Nothing but the note: it was laid out already.
  return document.sections.every(isNote) ? { file, pages: () => pages } : laidOut(file)
}

const pagesOf = (file: WordDocument): number => layoutDocument(file, { guess: true }).pages.length
const laidOut = (file: WordDocument): LaidOut => ({ file, pages: () => pagesOf(file) })

/** How many pages the file will have. */
export const countDocx = (job: Pick<Job, 'document' | 'words' | 'pictures'>): number =>
  wordDocument(job, () => undefined).pages()

/** A Word document as bytes. */
export async function writeDocx(
  job: Pick<Job, 'document' | 'words' | 'pictures'>,
  written: Written,
): Promise<Uint8Array> {
  const { file } = wordDocument(job, written)
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)))
  makeSound(parts)
  return zipSync(parts, { level: 6 })
}
