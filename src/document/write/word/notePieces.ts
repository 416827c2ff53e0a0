import { ImageRun, Paragraph, TextRun } from 'docx'
import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { labelled, listed } from '../labelled'
import { withShape } from '../statusShape'
import { paragraphs, run } from './runs'
import type { Writing } from './sections'

export type Of<Type extends Block['type']> = Extract<Block, { readonly type: Type }>

/** Labelled figures of a section, of all its lists. */
export const factsOf = ({ blocks }: Section): Of<'facts'>['rows'] =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))

/** Its paragraphs that are for one of some things. */
export const saidIn = (
  { blocks }: Section,
  roles: readonly Of<'paragraph'>['role'][],
): Of<'paragraph'>[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && roles.includes(block.role) ? [block] : [],
  )

/** Acts and sections of the figures that stand in the facts, each once. */
export function sourceOf(section: Section, writing: Writing): string {
  const ids = new Set(factsOf(section).flatMap(({ cell }) => cell.figures ?? []))
  const places = section.figures
    .filter(({ id }) => ids.has(id))
    .map(({ act, section: place }) => `${act}, ${place}`)
  return listed(writing, [...new Set(places)])
}

/** One line of labelled figures: a result in its colour, an objective in its own. */
export function factsLine(section: Section, writing: Writing): Paragraph {
  const promises = new Set(section.readings.map(({ promise }) => promise))
  return new Paragraph({
    style: 'NoteFacts',
    children: factsOf(section).flatMap(({ label, cell }, place) => {
      const isTarget = (cell.figures ?? []).some((id) => promises.has(id))
      const isResult = !isTarget && (cell.figures ?? []).length > 0
      const notes = (cell.notes ?? []).filter((note) => note.length <= 40)
      const said = run(notes.length === 0 ? '' : ` (${notes.join(', ')})`, false, writing)
      return [
        run(`${place === 0 ? '' : '   '}${labelled(writing, label, '')}`, false, writing),
        new TextRun({
          text: withShape(cell),
          bold: true,
          size: isResult || isTarget ? 24 : 18,
          color: isTarget ? colours.target : isResult ? colours.actual : colours.ink,
        }),
        said,
      ]
    }),
  })
}

/** A drawing at a width in pixels, made smaller by a scale; words where it could not be made. */
export function picture(
  block: Of<'chart'>,
  width: number,
  scale: number,
  writing: Writing,
): Paragraph[] {
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

/** The name of a section in one line, and that it is simulated. */
export const heading = (
  section: Section,
  style: 'NoteHead' | 'PanelHead',
  writing: Writing,
): Paragraph =>
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
