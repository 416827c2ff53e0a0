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

/** Promises beside the money, one line each: who counts, objective, result, reading. */
export function describePromises(caption: string, lines: readonly PromiseLine[]): Table {
  return {
    caption: m.money_promises_table({ what: caption }),
    columns: [
      start(m.money_promise()),
      start(m.money_target(), 'words'),
      start(m.money_result(), 'day'),
      start(m.money_reading(), 'state'),
    ],
    rows: lines.map((line) => {
      const { promise, reading, label, scope, isPart } = line
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
          {
            ...plain(statusWords[reading.status](), why === null ? [] : [why]),
            status: reading.status,
          },
        ],
      }
    }),
  }
}
