import { languageTags } from '../languageTags'
import { unzipSync, zipSync } from 'fflate'
import { Document as WordDocument, Packer, Paragraph, TextRun } from 'docx'
import { makeSound } from '../soundPackage'
import { page, stylesOf } from './styles'

/** A letter that somebody completes and signs: its texts are finished, places to fill in stand in square brackets. */
export interface Letter {
  readonly language: 'fr' | 'en'
  readonly title: string
  readonly from: string
  readonly to: string
  readonly dated: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly piecesTitle: string
  readonly pieces: readonly string[]
  readonly closing: string
  readonly signature: string
}

const text = (words: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: words, bold })] })
const right = (words: string): Paragraph =>
  new Paragraph({ alignment: 'right', children: [new TextRun(words)] })

/** The letter as a Word file of one page or two, in the styles of our other documents. */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { width, height, margin } = page
  const file = new WordDocument({
    title: letter.title,
    creator: 'Jalons',
    lastModifiedBy: 'Jalons',
    styles: stylesOf(languageTags[letter.language], ''),
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: [
          text(letter.from),
          right(letter.to),
          right(letter.dated),
          text(letter.subject, true),
          ...letter.paragraphs.map((paragraph) => text(paragraph)),
          text(letter.piecesTitle, true),
          ...letter.pieces.map(
            (piece) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(piece)] }),
          ),
          text(letter.closing),
          right(letter.signature),
        ],
      },
    ],
  })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)))
  makeSound(parts)
  return zipSync(parts, { level: 6 })
}
