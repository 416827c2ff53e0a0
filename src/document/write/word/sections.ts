import { HeadingLevel, ImageRun, Paragraph, SequentialIdentifier, type Table, TextRun } from 'docx'
import type { Block, Section } from '../../document'
import type { PictureFile, WriterWords } from '../job'
import { cut, filled } from '../pattern'
import { paragraphs, run, type Whole } from './runs'
import { factTable, headedTable } from './table'
import { noteTextWidth, textWidth } from './styles'

type ChartBlock = Extract<Block, { readonly type: 'chart' }>

/** What the pieces of a section need: words, and the picture of each chart. */
export interface Writing extends Whole {
  readonly words: WriterWords
  /** The picture of a chart; `null` where drawing it failed. */
  readonly pictureOf: (chart: ChartBlock) => PictureFile | null
  /** Where a section stands whole on one page, in small type: what a drawing keeps of its size. */
  readonly dense?: number
}

type Child = Paragraph | Table

/** Pixels at 96 per inch. */
const room = { width: Math.floor(textWidth / 15), height: 560 }

const styleOf = {
  sentence: 'Sentence',
  text: 'Normal',
  comment: 'DossierComment',
  quote: 'Quote',
  note: 'Note',
  warning: 'Warning',
} as const
const denseStyleOf = {
  ...styleOf,
  sentence: 'NoteSentence',
  text: 'NoteText',
  note: 'NoteSmall',
  warning: 'NoteSmall',
} as const

/** Shares of its size that a drawing may keep on a page that is short of room. */
export const pictureShares = [1, 0.7, 0.4] as const

/** "Tableau 3 : …", numbered by a field that counts along when somebody adds a table. */
function caption(
  pattern: string,
  sequence: string,
  text: string,
  whole: Whole,
  isAbove: boolean,
): Paragraph {
  const children = cut(pattern).map(({ text: plain, slot }) =>
    slot === 'number'
      ? new SequentialIdentifier(sequence)
      : run(slot === 'caption' ? text : (plain ?? ''), false, whole),
  )
  return new Paragraph({ style: 'Caption', keepNext: isAbove, children })
}

function chartChildren(block: ChartBlock, writing: Writing): Child[] {
  const { words } = writing
  const { caption: text, alternative } = block
  const picture = writing.pictureOf(block)
  if (picture === null) return paragraphs(words.pictureFailed, 'Note', writing)
  const fitted = Math.min(room.width / picture.width, room.height / picture.height)
  const scale = fitted * (writing.dense ?? 1)
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    },
    altText: { name: text, title: text, description: alternative },
  })
  return [
    new Paragraph({ style: 'Picture', children: [image] }),
    caption(words.figureCaption, 'Figure', text, writing, false),
  ]
}

function blockChildren(block: Block, writing: Writing): Child[] {
  const { words, dense } = writing
  const styles = dense === undefined ? styleOf : denseStyleOf
  switch (block.type) {
    case 'paragraph': {
      const text =
        block.role === 'comment' ? filled(words.commentText, { text: block.text }) : block.text
      return paragraphs(text, styles[block.role], writing, { quoted: block.quoted ?? false })
    }
    case 'heading':
      if (dense !== undefined) return paragraphs(block.text, 'PanelHead', writing)
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: [run(block.text, false, writing)],
        }),
      ]
    case 'facts':
      return block.rows.length === 0 ? [] : [factTable(block.rows, writing)]
    case 'table':
      return block.columns.length === 0
        ? []
        : [
            // On a page of its own the heading above a table names it.
            ...(dense === undefined
              ? [caption(words.tableCaption, 'Table', block.caption, writing, true)]
              : []),
            headedTable(
              block.columns,
              block.rows,
              writing,
              dense === undefined ? {} : { room: noteTextWidth, style: 'NoteCell' },
            ),
          ]
    case 'chart':
      return chartChildren(block, writing)
  }
}

/** The heading of a section, with the mark of simulation in it: so it stands in the table of contents too. */
export function sectionHeading(title: string, isSimulated: boolean, writing: Writing): Paragraph {
  const mark = isSimulated
    ? [new TextRun({ text: ` (${writing.words.simulated})`, style: 'Simulated' })]
    : []
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [run(title, false, writing), ...mark],
  })
}

/** A section: heading, place, and its blocks in order. */
export function sectionChildren(
  { title, subtitle, blocks, simulated }: Section,
  writing: Writing,
): Child[] {
  return [
    sectionHeading(title, simulated, writing),
    ...(subtitle === '' ? [] : paragraphs(subtitle, 'Place', writing)),
    ...blocks.flatMap((block, place) => {
      const children = blockChildren(block, writing)
      // Room below a table, but not below the last: on a full page it would make an empty one.
      const isTable = block.type === 'facts' || block.type === 'table'
      return isTable && children.length > 0 && place < blocks.length - 1
        ? [
            ...children,
            new Paragraph({ style: writing.dense === undefined ? 'CellText' : 'NoteSmall' }),
          ]
        : children
    }),
  ]
}
