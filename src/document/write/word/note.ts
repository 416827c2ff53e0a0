import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, Cell, Document, Section } from '../../document'
import { colours } from '../colours'
import { statusShape } from '../statusShape'
import { paragraphs, run } from './runs'
import type { Writing } from './sections'
import { noteTextWidth } from './styles'
import { headedTable } from './table'

type Child = Paragraph | Table
type Of<Type extends Block['type']> = Extract<Block, { readonly type: Type }>

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

const factsOf = ({ blocks }: Section): Of<'facts'>['rows'] =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))

const saidIn = (
  { blocks }: Section,
  roles: readonly Of<'paragraph'>['role'][],
): Of<'paragraph'>[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && roles.includes(block.role) ? [block] : [],
  )

const shown = ({ text, status }: Cell): string =>
  status === undefined ? text : `${statusShape[status]}\u00a0${text}`

/** Acts and sections of the figures that stand in the facts, each once. */
function sourceOf(section: Section): string {
  const ids = new Set(factsOf(section).flatMap(({ cell }) => cell.figures ?? []))
  const places = section.figures
    .filter(({ id }) => ids.has(id))
    .map(({ act, section: place }) => `${act}, ${place}`)
  return [...new Set(places)].join(' ; ')
}

/** One line of labelled figures: a result in its colour, an objective in its own. */
function factsLine(section: Section, writing: Writing): Paragraph {
  const promises = new Set(section.readings.map(({ promise }) => promise))
  return new Paragraph({
    style: 'NoteFacts',
    children: factsOf(section).flatMap(({ label, cell }, place) => {
      const isTarget = (cell.figures ?? []).some((id) => promises.has(id))
      const isResult = !isTarget && (cell.figures ?? []).length > 0
      const notes = (cell.notes ?? []).filter((note) => note.length <= 40)
      const said = run(notes.length === 0 ? '' : ` (${notes.join(', ')})`, false, writing)
      return [
        run(`${place === 0 ? '' : '   '}${label}\u00a0: `, false, writing),
        new TextRun({
          text: shown(cell),
          bold: true,
          size: isResult || isTarget ? 24 : 18,
          color: isTarget ? colours.target : isResult ? colours.actual : colours.ink,
        }),
        said,
      ]
    }),
  })
}

function picture(block: Of<'chart'>, width: number, scale: number, writing: Writing): Paragraph[] {
  const file = writing.pictureOf(block)
  if (file === null) return paragraphs(writing.words.pictureFailed, 'NoteSmall', writing)
  const fitted = Math.min(1, width / file.width) * scale
  return [
    new Paragraph({
      style: 'NotePicture',
      children: [
        new ImageRun({
          type: 'png',
          data: file.png,
          transformation: {
            width: Math.round(file.width * fitted),
            height: Math.round(file.height * fitted),
          },
          altText: { name: block.caption, title: block.caption, description: block.alternative },
        }),
      ],
    }),
  ]
}

const heading = (section: Section, style: 'NoteHead' | 'PanelHead', writing: Writing): Paragraph =>
  new Paragraph({
    style,
    children: [
      run(section.title, false, writing),
      ...(section.subtitle === ''
        ? []
        : [
            new TextRun({
              text: `  ${section.subtitle}`,
              bold: false,
              size: 15,
              color: colours.soft,
            }),
          ]),
      ...(section.simulated
        ? [new TextRun({ text: `  (${writing.words.simulated})`, style: 'Simulated' })]
        : []),
    ],
  })

/** A headline panel: name, figures, drawing, finding, who says so. */
function panelChildren(
  section: Section,
  width: number,
  density: Density,
  writing: Writing,
): Child[] {
  const chart = section.blocks.find((block) => block.type === 'chart')
  const source = sourceOf(section)
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
                      run(`${label}\u00a0: `, false, writing),
                      new TextRun({ text: shown(cell), bold: true }),
                      run(
                        (cell.notes ?? []).length === 0
                          ? ''
                          : ` (${(cell.notes ?? []).join(' ; ')})`,
                        false,
                        writing,
                      ),
                    ],
                  }),
              )
            : []
        case 'table':
          return block.columns.length === 0
            ? []
            : [
                headedTable(
                  block.columns,
                  section.kind === 'table' ? block.rows : block.rows.slice(0, density.rows),
                  writing,
                  {
                    room: noteTextWidth,
                    style: 'NoteCell',
                  },
                ),
                new Paragraph({ style: 'NoteSmall' }),
              ]
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
      [subtitle, ...cover.map(({ label, text }) => `${label}\u00a0: ${text}`)]
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
