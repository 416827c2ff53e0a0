import type { Section, ShownFigure } from '../../document'
import { statusShape } from '../statusShape'
import type { WriterWords } from '../job'

const joined = (words: readonly string[], by = ' · '): string =>
  words.filter((word) => word !== '').join(by)

const figureLine = (
  { text, role, label, period, quality, level, citation, row, printed }: ShownFigure,
  quotes: WriterWords['quotes'],
): string =>
  joined(
    [
      joined([text, role, label, period]),
      joined([quality, level]),
      citation,
      row,
      quotes.replace('{text}', () => printed),
    ],
    ' — ',
  )

/** What the speaker has at hand: the readings with their reasons, who says each figure and of what quality, what the acts contradict. */
export function notesOf({ blocks, figures, readings }: Section, words: WriterWords): string {
  const said = blocks.flatMap((block) =>
    block.type === 'paragraph' &&
    (block.role === 'sentence' || block.role === 'warning' || block.role === 'note')
      ? [block.text]
      : [],
  )
  const read = readings.map(({ label, status, statusText, reason }) =>
    joined([label, joined([statusShape[status], statusText], ' '), reason]),
  )
  const cited = figures.map((figure) => figureLine(figure, words.quotes))
  return [...said, ...read, ...(cited.length === 0 ? [] : [words.notesSources, ...cited])].join(
    '\n',
  )
}
