import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Document, Section } from '../../document'
import { labelled, listed } from '../labelled'
import { filled } from '../pattern'
import { paragraphs, run } from './runs'
import { withShape } from '../statusShape'
import { factsOf, factsLine, heading, picture, saidIn, sourceOf } from './notePieces'
import type { Writing } from './sections'
import { noteTextWidth } from './styles'
import { headedTable } from './table'

type Child = Paragraph | Table

/** How much is shown where a page is short of room: pictures at their size, smaller, smaller still. */
export interface Density {
  readonly picture: number
  /** Rows of a table at most. */
  readonly rows: number
}
export const densities: readonly Density[] = [
  { picture: 1, rows: 8 },
  { picture: 0.86, rows: 6 },
  { picture: 0.74, rows: 5 },
  { picture: 0.62, rows: 4 },
  { picture: 0.56, rows: 3 },
]

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
}

/** A headline panel: name, figures, drawing, finding, who says so. */
function panelChildren(
  section: Section,
  width: number,
  density: Density,
  writing: Writing,
): Child[] {
  const chart = section.blocks.find((block) => block.type === 'chart')
  const source = sourceOf(section, writing)
  return [
    heading(section, 'PanelHead', writing),
    factsLine(section, writing),
    ...(chart === undefined ? [] : picture(chart, width, density.picture, writing)),
    ...saidIn(section, ['sentence', 'note', 'warning', 'comment']).flatMap(({ text }) =>
      paragraphs(text, 'NoteText', writing),
    ),
    ...(source === '' ? [] : paragraphs(source, 'NoteSmall', writing)),
  ]
}

/** Panels two by two, each pair on one page. */
function gridOf(panels: readonly Section[], density: Density, writing: Writing): Table {
  const width = Math.floor(noteTextWidth / 2)
  const pixels = Math.floor(width / 15) - 14
  const cell = (panel: Section | undefined): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.TOP,
      children:
        panel === undefined
          ? [new Paragraph({ style: 'NoteSmall' })]
          : panelChildren(panel, pixels, density, writing),
    })
  const pairs = Array.from({ length: Math.ceil(panels.length / 2) }, (_, place) =>
    panels.slice(2 * place, 2 * place + 2),
  )
  return new Table({
    rows: pairs.map(
      ([left, right]) => new TableRow({ cantSplit: true, children: [cell(left), cell(right)] }),
    ),
    width: { size: 2 * width, type: WidthType.DXA },
    columnWidths: [width, width],
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 60, left: 0, right: 160 },
    borders: noBorders,
  })
}

function plainChildren(section: Section, density: Density, writing: Writing): Child[] {
  const { blocks } = section
  const facts = factsOf(section)
  return [
    heading(section, 'NoteHead', writing),
    ...blocks.flatMap((block): Child[] => {
      switch (block.type) {
        case 'facts':
          return block === blocks.find(({ type }) => type === 'facts')
            ? facts.map(
                ({ label, cell }) =>
                  new Paragraph({
                    style: 'NoteText',
                    children: [
                      run(labelled(writing, label, ''), false, writing),
                      new TextRun({ text: withShape(cell), bold: true }),
                      run(
                        (cell.notes ?? []).length === 0
                          ? ''
                          : ` (${listed(writing, cell.notes ?? [])})`,
                        false,
                        writing,
                      ),
                    ],
                  }),
              )
            : []
        case 'table': {
          const rows = section.kind === 'table' ? block.rows : block.rows.slice(0, density.rows)
          const left = block.rows.length - rows.length
          return block.columns.length === 0
            ? []
            : [
                headedTable(block.columns, rows, writing, {
                  room: noteTextWidth,
                  style: 'NoteCell',
                }),
                new Paragraph({
                  style: 'NoteSmall',
                  children:
                    left === 0
                      ? []
                      : [run(filled(writing.words.moreInJalons, { count: left }), false, writing)],
                }),
              ]
        }
        case 'paragraph':
          return paragraphs(
            block.text,
            block.role === 'sentence'
              ? 'NoteSentence'
              : block.role === 'note'
                ? 'NoteSmall'
                : 'NoteText',
            writing,
            { quoted: block.quoted ?? false },
          )
        case 'heading':
          return paragraphs(block.text, 'PanelHead', writing)
        case 'chart':
          return picture(block, 620, density.picture, writing)
      }
    }),
  ]
}

const isPanel = ({ kind, blocks }: Section): boolean =>
  kind === 'panel' && !blocks.some(({ type }) => type === 'table')

/** The short sections of a document below one another, without cover or contents: panels two by two, all else across. */
export function noteChildren(
  { title, subtitle, cover, simulated }: Document,
  sections: readonly Section[],
  density: Density,
  writing: Writing,
): Child[] {
  const groups: { readonly panels: boolean; readonly own: Section[] }[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (last?.panels === true && isPanel(section)) last.own.push(section)
    else groups.push({ panels: isPanel(section), own: [section] })
  }
  return [
    new Paragraph({ style: 'NoteTitle', children: [run(title, false, writing)] }),
    ...paragraphs(
      [subtitle, ...cover.map(({ label, text }) => labelled(writing, label, text))]
        .filter((part) => part !== '')
        .join(' · '),
      'NoteSmall',
      writing,
    ),
    ...(simulated ? paragraphs(writing.words.simulatedNote, 'NoteSmall', writing) : []),
    ...groups.flatMap(({ panels, own }) =>
      panels
        ? [gridOf(own, density, writing)]
        : own.flatMap((section) => plainChildren(section, density, writing)),
    ),
    ...paragraphs(writing.words.disclaimer, 'NoteSmall', writing),
  ]
}
