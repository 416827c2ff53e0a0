import type { Cell, ShownFigure } from './document'
import type { CatalogueFigure } from '../api/catalogueFigure'
import { formatPeriod } from '../format/dates'
import { statusWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { UnitWords } from '../format/figures'
import type { PromiseLine } from '../subjects/money/promiseLine'
import { besideText, resultText, whyText } from '../subjects/money/promiseWords'
import { resultWords, targetWords } from '../subjects/promise/rowWords'
import { formatOf } from './indicatorTable'
import { end, type Piece, plain, type Sourcing, start, tableOf } from './pieces'
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

/** The result that a reading is about: its answer, else a stock's last known figure. */
const resultOf = ({ reading }: PromiseLine): CatalogueFigure | null => {
  const { answer, lastKnown } = reading
  const shown = answer ?? lastKnown?.figure ?? null
  return shown === null ? null : { unit: '', words: '', ...shown }
}

function rowOf(line: PromiseLine): Cell[] {
  const { promise, reading, label, scope, unit, isPart } = line
  const { target } = promise
  const quoted =
    target.words === ''
      ? []
      : [typeset(m.money_quoted({ words: target.words }, { locale: 'fr' }), 'fr')]
  const objective = targetWords(line)
  const result = resultOf(line)
  const text = resultText(line)
  const why = whyText(line)
  const value =
    text === null || result === null || result.value === null
      ? {}
      : { value: result.value, format: formatOf(unit) }
  return [
    plain(
      typeset([label, ...(isPart ? [m.money_part()] : []), ...scope].join(' · ')),
      target.period === null ? [] : [formatPeriod(target.period)],
    ),
    objective === null
      ? { text: quoted.join(''), quoted: true, figures: [target.id] }
      : {
          ...plain(objective, quoted),
          ...(target.value === null ? {} : { value: target.value, format: formatOf(unit) }),
          figures: [target.id],
        },
    {
      ...plain(text ?? m.not_published(), besideText(resultWords(line))),
      ...value,
      ...(text === null || result === null ? {} : { figures: [result.id] }),
    },
    { ...plain(statusWords[reading.status](), why === null ? [] : [why]), status: reading.status },
  ]
}

const named = ({ label, scope }: PromiseLine): string => typeset([label, ...scope].join(' · '))

/** Promises beside the money: who counts, objective, result, reading; every figure with its act. */
export function promisePiece(
  caption: string,
  lines: readonly PromiseLine[],
  sourcing: Sourcing,
): Piece {
  return {
    blocks: tableOf(
      m.money_promises_table({ what: caption }),
      [
        start(m.money_promise()),
        end(m.money_target()),
        end(m.money_result()),
        start(m.money_reading()),
      ],
      lines.map(rowOf),
    ),
    figures: lines.flatMap((line) => {
      const result = resultText(line) === null ? null : resultOf(line)
      return [line.promise.target, ...(result === null ? [] : [result])].map((figure) =>
        shownOf(figure, named(line), line.unit, sourcing),
      )
    }),
    readings: lines.map((line) => shownReading(line, named(line))),
  }
}
