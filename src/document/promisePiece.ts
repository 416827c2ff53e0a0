import type { ShownFigure } from './document'
import type { CatalogueFigure } from '../api/catalogueFigure'
import { typeset } from '../format/typography'
import type { UnitWords } from '../format/figures'
import { describePromises, shownResult } from '../subjects/money/describePromises'
import type { PromiseLine } from '../subjects/money/promiseLine'
import { type Piece, type Sourcing, tableBlocks } from './pieces'
import { shownFigure, shownReading } from './shown'

/** A figure of a catalogue as a document keeps it, with the place in the act that the catalogue leaves out. */
export function shownOf(
  figure: CatalogueFigure,
  label: string,
  unit: UnitWords,
  { acts, places }: Sourcing,
): ShownFigure {
  const place = places.get(figure.id)
  const source = place ?? { act: '', section: '', row: '', printed: figure.words }
  return shownFigure({ ...figure, source }, label, unit, acts)
}

const named = ({ label, scope }: PromiseLine): string => typeset([label, ...scope].join(' · '))

/** Promises beside the money: who counts, objective, result, reading; every figure with its act. */
export function promisePiece(
  caption: string,
  lines: readonly PromiseLine[],
  sourcing: Sourcing,
): Piece {
  return {
    blocks: tableBlocks(describePromises(caption, lines)),
    figures: lines.flatMap((line) => {
      const result = shownResult(line)
      return [line.promise.target, ...(result === null ? [] : [result])].map((figure) =>
        shownOf(figure, named(line), line.unit, sourcing),
      )
    }),
    readings: lines.map((line) => shownReading(line, named(line))),
  }
}
