import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { Cell, Column, Document } from '../../document'
import { withShape } from '../statusShape'

/** What every piece of a document needs to know of the whole. */
export interface Whole {
  readonly language: Document['language']
}

/** Words of an act in a document of another language are said so: a voice and a spelling checker then read them as French. */
export function run(text: string, quoted: boolean, { language }: Whole): TextRun {
  return new TextRun({
    text,
    ...(quoted && language !== 'fr' ? { language: { value: 'fr-FR', eastAsia: 'fr-FR' } } : {}),
  })
}

/** A paragraph for each line of a text. */
export function paragraphs(
  text: string,
  style: string,
  whole: Whole,
  { quoted = false, ...more }: IParagraphOptions & { readonly quoted?: boolean } = {},
): Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ style, ...more, children: [run(line, quoted, whole)] }))
}

/** A cell: its text with the shape of its status before it, then what stands below it in small type. */
export function cellParagraphs(
  cell: Cell,
  align: Column['align'],
  whole: Whole,
  { style = 'CellText', keepNext = false } = {},
): Paragraph[] {
  const alignment = align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return [
    ...paragraphs(withShape(cell), style, whole, {
      alignment,
      keepNext,
      quoted: cell.quoted ?? false,
    }),
    ...(cell.notes ?? []).flatMap((note) =>
      paragraphs(note, style === 'NoteCell' ? 'NoteSmall' : 'CellNote', whole, {
        alignment,
        keepNext,
      }),
    ),
  ]
}
