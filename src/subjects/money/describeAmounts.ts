import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { type Cell, end, plain, start, type Table } from '../table/table'
import type { AmountLine } from './amountLine'
import type { FundingData } from './fundingData'
import { amountKey, eurosCell, percentCell, sourceCell, stageBasis } from './moneyCells'
import { labelText } from './moneyWords'
import { periodText } from './amountWords'

const quantityCell = ({ quantity }: AmountLine): Cell =>
  quantity === undefined
    ? plain('')
    : { text: formatNumber(quantity.value), value: quantity.value, format: 'number' }

/** Amounts as printed, one row each: label and period, quantity, share, amount, stage with tax basis, source. */
export function describeAmounts(
  caption: string,
  lines: readonly AmountLine[],
  data: Pick<FundingData, 'acts'>,
  {
    anchoredElsewhere = new Set(),
    among = lines,
  }: {
    /** Lines that another table of the page anchors: an address leads to one place. */
    readonly anchoredElsewhere?: ReadonlySet<string>
    /** Lines of the whole of which these are a part: what any of them has gets its column. */
    readonly among?: readonly AmountLine[]
  } = {},
): Table {
  const hasQuantity = among.some(({ quantity }) => quantity !== undefined)
  const hasShare = among.some(({ share }) => share !== undefined)
  return {
    caption,
    columns: [
      start(m.money_line()),
      ...(hasQuantity ? [end(m.money_quantity(), 'figure')] : []),
      ...(hasShare ? [end(m.money_share(), 'figure')] : []),
      end(m.money_amount(), 'figure'),
      start(m.money_stage(), 'stage'),
      start(m.money_source(), 'source'),
    ],
    rows: lines.map((line) => ({
      id: line.id,
      anchor: anchoredElsewhere.has(line.id) ? undefined : line.id,
      isTotal: line.total,
      contradictions: line.contradictions,
      cells: [
        plain(labelText(line.label), [
          periodText(line.period),
          ...(line.total ? [m.section_printed_total()] : []),
        ]),
        ...(hasQuantity ? [quantityCell(line)] : []),
        ...(hasShare
          ? [line.share === undefined ? plain('') : percentCell(line.share.value, 2)]
          : []),
        eurosCell(line.euros, [amountKey(line.id)]),
        plain(stageBasis([line])),
        sourceCell(line, data),
      ],
    })),
  }
}
