import { Footer, Header, PageNumber, Paragraph, TableOfContents, TabStopType, TextRun } from 'docx'
import type { Document } from '../../document'
import { cut } from '../pattern'
import { paragraphs, run } from './runs'
import type { Writing } from './sections'
import { textWidth } from './styles'
import { factTable } from './table'

/** Title, what the document is frozen on, and its contents. */
export function coverChildren(
  { title, subtitle, cover, simulated, words }: Document,
  writing: Writing,
) {
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
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [run(words.contents, false, writing)],
    }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
  ]
}

/** The document's title at the head of each page, with the mark of simulation. */
export function headerOf({ title, simulated }: Document, writing: Writing): Header {
  const mark = simulated
    ? [new TextRun({ text: `\t${writing.words.simulated}`, style: 'Simulated' })]
    : []
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  return new Header({
    children: [
      new Paragraph({
        style: 'PageEdge',
        tabStops,
        children: [run(title, false, writing), ...mark],
      }),
    ],
  })
}

/** Page and pages at the foot. */
export function footerOf({ words }: Writing): Footer {
  const fields: Record<string, string> = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES }
  const children = cut(words.pageOf).map(
    ({ text, slot }) =>
      new TextRun({ children: [slot === undefined ? (text ?? '') : (fields[slot] ?? '')] }),
  )
  return new Footer({
    children: [new Paragraph({ style: 'PageEdge', alignment: 'right', children })],
  })
}
