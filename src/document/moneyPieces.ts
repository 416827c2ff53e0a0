import type { ShownFigure } from './document'
import type { Source } from '../domain/observation'
import { formatEuros } from '../format/numbers'
import { levelWords } from '../format/kinds'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type CitedAct, citationOf, isOfRegister, placeOf } from '../subjects/source/citation'
import type { AmountLine } from '../subjects/money/amountLine'
import { describeAmounts } from '../subjects/money/describeAmounts'
import type { FundingData } from '../subjects/money/fundingData'
import { amountKey, stageBasis } from '../subjects/money/moneyCells'
import { labelText } from '../subjects/money/moneyWords'
import { periodText } from '../subjects/money/amountWords'
import { type Piece, tableBlocks } from './pieces'

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
    level: levelWords[isOfRegister({ source }, acts) ? 'declared' : 'printed'](),
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
    { ...line, id: amountKey(line.id), label: labelText(line.label), quality: stageBasis([line]) },
    acts,
  )

/** Amounts as printed, with who says so. */
export function amountPiece(
  caption: string,
  lines: readonly AmountLine[],
  data: Pick<FundingData, 'acts'>,
): Piece {
  const acts = [...data.acts.values()]
  return {
    blocks: tableBlocks(describeAmounts(caption, lines, data)),
    figures: lines.map((line) => shownAmount(line, acts)),
  }
}
