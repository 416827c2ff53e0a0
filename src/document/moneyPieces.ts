import type { Cell, ShownFigure } from './document'
import type { Source } from '../domain/observation'
import { formatEuros, formatNumber, formatPercent } from '../format/numbers'
import { levelWords } from '../format/kinds'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type CitedAct, citationOf, placeOf } from '../subjects/source/citation'
import type { AmountLine } from '../subjects/money/amountLine'
import type { Contradiction } from '../subjects/money/fundingData'
import { basisWords, labelText, periodText, stageWords } from '../subjects/money/moneyWords'
import { end, type Piece, plain, start, tableOf } from './pieces'

/** Amounts and indicators may share an id. */
export const amountKey = (id: string): string => `amount:${id}`

/** Euros as a number; `figures` are the ids that it shows. */
export const eurosCell = (
  euros: number,
  figures: readonly string[],
  notes: readonly string[] = [],
): Cell => ({
  ...plain(formatEuros(euros), notes),
  value: euros,
  format: 'euros',
  figures: [...figures],
})

export const percentCell = (
  percent: number,
  digits: number,
  notes: readonly string[] = [],
): Cell => ({
  ...plain(formatPercent(percent, digits), notes),
  value: percent,
  format: 'percent',
})

/** Stage and tax basis of an amount: what is voted is not what is paid, and HT is not TTC. */
export const stageBasis = ({ stage, taxBasis }: Pick<AmountLine, 'stage' | 'taxBasis'>): string =>
  m.money_stage_basis({ stage: stageWords[stage](), basis: basisWords[taxBasis]() })

/** Act and section of a figure, with the row and the figure as printed. */
export function placeCell(source: Source, acts: readonly CitedAct[]): Cell {
  const { act, section } = placeOf({ source }, acts)
  return plain(m.section_place({ act, section }))
}

interface Money {
  readonly id: string
  readonly label: string
  readonly euros: number
  readonly period: AmountLine['period']
  readonly quality: string
  readonly source: Source
}

/** An amount as a document keeps it: its stage and tax basis stand where another figure says how sure it is. */
export function shownMoney(
  { id, label, euros, period, quality, source }: Money,
  acts: readonly CitedAct[],
): ShownFigure {
  const text = formatEuros(euros)
  return {
    id,
    role: m.money_amount(),
    label,
    text,
    value: euros,
    unit: '€',
    period: periodText(period),
    quality,
    level: levelWords.printed(),
    simulated: false,
    citation: citationOf(
      { source },
      m.section_cited_money({ label, amount: text, stage: quality, period: periodText(period) }),
      acts,
    ),
    ...placeOf({ source }, acts),
    row: typeset(source.row, 'fr'),
    printed: typeset(source.printed, 'fr'),
  }
}

export const shownAmount = (line: AmountLine, acts: readonly CitedAct[]): ShownFigure =>
  shownMoney(
    { ...line, id: amountKey(line.id), label: labelText(line.label), quality: stageBasis(line) },
    acts,
  )

/** Amounts as printed, one row each: label and period, quantity, share, amount, stage with tax basis, source. */
export function amountPiece(
  caption: string,
  lines: readonly AmountLine[],
  acts: readonly CitedAct[],
): Piece {
  const hasQuantity = lines.some(({ quantity }) => quantity !== undefined)
  const hasShare = lines.some(({ share }) => share !== undefined)
  const columns = [
    start(m.money_line()),
    ...(hasQuantity ? [end(m.money_quantity())] : []),
    ...(hasShare ? [end(m.money_share())] : []),
    end(m.money_amount()),
    start(m.money_stage()),
    start(m.money_source()),
  ]
  const rows = lines.map((line): Cell[] => {
    const { id, label, period, euros, quantity, share, total, note, source } = line
    return [
      plain(labelText(label), [periodText(period), ...(total ? [m.section_printed_total()] : [])]),
      ...(hasQuantity
        ? [
            quantity === undefined
              ? plain('')
              : {
                  text: formatNumber(quantity.value),
                  value: quantity.value,
                  format: 'number' as const,
                },
          ]
        : []),
      ...(hasShare ? [share === undefined ? plain('') : percentCell(share.value, 2)] : []),
      eurosCell(euros, [amountKey(id)]),
      plain(stageBasis(line), note === undefined ? [] : [labelText(note)]),
      placeCell(source, acts),
    ]
  })
  return {
    blocks: tableOf(caption, columns, rows),
    figures: lines.map((line) => shownAmount(line, acts)),
  }
}

/** Each contradiction once, as a warning with its arithmetic. */
export function contradictionPiece(contradictions: readonly Contradiction[]): Piece {
  return {
    blocks: [...new Set(contradictions)].map(({ title, arithmetic }) => ({
      type: 'paragraph',
      role: 'warning',
      text: typeset(
        m.document_contradiction({ title: labelText(title), arithmetic: labelText(arithmetic) }),
      ),
    })),
  }
}
