import { Document as WordDocument, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TabStopType, TextRun } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Document } from '../../document'
import type { Job, Written } from '../job'
import { cut } from '../pattern'
import { paragraphs, run } from './runs'
import { sectionChildren, type Writing } from './sections'
import { sourcesChildren } from './sources'
import { page, stylesOf, textWidth } from './styles'
import { factTable } from './table'

const tags = { fr: 'fr-FR', en: 'en-GB' } as const

function coverChildren({ title, subtitle, cover, simulated, words }: Document, writing: Writing) {
  return [
    new Paragraph({ style: 'Title', children: [run(title, false, writing)] }),
    ...(subtitle === '' ? [] : paragraphs(subtitle, 'Subtitle', writing)),
    ...(simulated ? paragraphs(writing.words.simulatedNote, 'SimulatedNote', writing) : []),
    ...(cover.length === 0
      ? []
      : [
          factTable(
            cover.map(({ label, text }) => ({ label, cell: { text } })),
            writing,
            'CellText',
          ),
        ]),
    new Paragraph({ style: 'CellText' }),
    ...paragraphs(writing.words.disclaimer, 'Note', writing),
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [run(words.contents, false, writing)] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
  ]
}

function headerOf({ title, simulated }: Document, writing: Writing): Header {
  const mark = simulated ? [new TextRun({ text: `\t${writing.words.simulated}`, style: 'Simulated' })] : []
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  return new Header({ children: [new Paragraph({ style: 'PageEdge', tabStops, children: [run(title, false, writing), ...mark] })] })
}

function footerOf({ words }: Writing): Footer {
  const fields: Record<string, string> = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES }
  const children = cut(words.pageOf).map(
    ({ text, slot }) => new TextRun({ children: [slot === undefined ? (text ?? '') : (fields[slot] ?? '')] }),
  )
  return new Footer({ children: [new Paragraph({ style: 'PageEdge', alignment: 'right', children })] })
}

/**
 * A Word document: cover, contents, a page for each section, sources. The library lays the pages out to number the
 * contents, so Word opens the file without asking whether to update it, and LibreOffice shows a filled table.
 */
export async function writeDocx(
  { document, words, pictures }: Pick<Job, 'document' | 'words' | 'pictures'>,
  written: Written,
): Promise<Uint8Array> {
  let picture = 0
  const writing: Writing = {
    language: document.language,
    words,
    nextPicture: () => pictures[picture++] ?? null,
  }
  const sections = document.sections.flatMap((section, place) => {
    const children = sectionChildren(section, writing)
    written(place + 1, document.sections.length)
    return children
  })
  const { width, height, margin } = page
  // A body may not end with a table.
  const end = new Paragraph({ style: 'End' })
  const file = new WordDocument({
    title: document.title,
    subject: document.subtitle,
    creator: 'Jalons',
    lastModifiedBy: 'Jalons',
    description: words.disclaimer,
    pageNumbers: estimatePageNumbers,
    styles: stylesOf(tags[document.language], document.words.comment),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin, header: 600, footer: 600 } },
        },
        headers: { default: headerOf(document, writing), first: new Header({ children: [new Paragraph({ style: 'PageEdge' })] }) },
        footers: { default: footerOf(writing), first: footerOf(writing) },
        children: [...coverChildren(document, writing), ...sections, ...sourcesChildren(document, writing), end],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}
