import type { CatalogueFigure } from '../../api/catalogueFigure'
import { addresses } from '../../address/addresses'
import { formatPeriod } from '../../format/dates'
import { natureWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { resultWords, targetWords } from '../promise/rowWords'
import { type Cell, formatOf, linked, plain, start, type Table } from '../table/table'
import type { PromiseLine } from './promiseLine'
import { besideText, resultText, whyText } from './promiseWords'

/** The result that a reading is about: its answer, else a stock's last known figure; `null` where none is shown. */
export function shownResult(line: PromiseLine): CatalogueFigure | null {
  const { answer, lastKnown } = line.reading
  const shown = answer ?? lastKnown?.figure ?? null
  return shown === null || resultText(line) === null ? null : { unit: '', words: '', ...shown }
}

function targetCell(line: PromiseLine): Cell {
  const { target } = line.promise
  const quoted = typeset(m.money_quoted({ words: target.words }, { locale: 'fr' }), 'fr')
  const period = target.period === null ? [] : [formatPeriod(target.period)]
  const figures = [target.id]
  const objective = targetWords(line)
  if (objective === null) return { ...plain(quoted, period), quoted: true, figures }
  return {
    ...plain(objective, [...period, ...(target.words === '' ? [] : [quoted])]),
    ...(target.value === null ? {} : { value: target.value, format: formatOf(line.unit) }),
    figures,
  }
}

function resultCell(line: PromiseLine): Cell {
  const result = shownResult(line)
  const words = resultWords(line)
  const cell = plain(resultText(line) ?? m.not_published(), besideText(words))
  if (result === null) return cell
  return {
    ...cell,
    ...(words.words === null ? {} : { quoted: true }),
    ...(result.value === null ? {} : { value: result.value, format: formatOf(line.unit) }),
    figures: [result.id],
  }
}

const caption = (what: string): string => m.money_promises_table({ what })

const columns = (): Table['columns'] => [
  start(m.money_promise()),
  start(m.money_target(), 'words'),
  start(m.money_result(), 'day'),
  start(m.money_reading(), 'state'),
]

const readingCell = ({ reading: { status } }: PromiseLine): Cell => ({
  ...plain(statusWords[status]()),
  status,
})

/** Promises beside the money, one line each: who counts, objective, result, reading. */
export function describePromises(what: string, lines: readonly PromiseLine[]): Table {
  return {
    caption: caption(what),
    columns: columns(),
    rows: lines.map((line) => {
      const { promise, label, scope, isPart } = line
      const { target } = promise
      const who = [
        ...(isPart ? [m.money_part()] : []),
        ...(target.nature === null ? [] : [natureWords[target.nature]()]),
        ...scope,
      ]
      const why = whyText(line)
      return {
        id: target.id,
        cells: [
          linked(
            [
              {
                text: typeset(label),
                to: (lasting) => addresses.indicator(target.indicator, lasting),
              },
            ],
            who.length === 0 ? [] : [typeset(who.join(' · '))],
          ),
          targetCell(line),
          resultCell(line),
          { ...readingCell(line), ...(why === null ? {} : { notes: [why] }) },
        ],
      }
    }),
  }
}

const withoutNotes = ({ notes: _notes, ...cell }: Cell): Cell => cell

/** The same in one printed line each, for a sheet of paper: those of a territory are its own. */
export function describePromisesBriefly(
  what: string,
  lines: readonly PromiseLine[],
  territory: string | null,
): Table {
  return {
    caption: caption(what),
    // Their widths are those of the sheet.
    columns: [
      start(m.money_promise(), 'name'),
      start(m.money_target(), 'target'),
      start(m.money_result(), 'known'),
      start(m.money_reading(), 'reading'),
    ],
    rows: lines.map((line) => {
      const { promise, label, scope, isPart } = line
      const { target } = promise
      return {
        id: target.id,
        isOwn: territory !== null && target.territory === territory,
        cells: [
          plain(typeset([label, ...(isPart ? [m.money_part()] : []), ...scope].join(' · '))),
          withoutNotes(targetCell(line)),
          resultCell(line),
          readingCell(line),
        ],
      }
    }),
  }
}
