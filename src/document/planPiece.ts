import { m } from '../format/words'
import { describePlan } from '../subjects/money/describePlan'
import type { FundingData } from '../subjects/money/fundingData'
import type { Plan } from '../subjects/money/planView'
import { amountPiece, shownAmount } from './moneyPieces'
import { type Piece, tableBlocks } from './pieces'

/** Who pays for a period, then the lines and columns that the act prints of it. */
export function planPieces(plan: Plan, data: FundingData): Piece[] {
  const { total, rows, columns } = plan
  const lines = [
    ...rows.flatMap(({ printed }) => printed ?? []),
    ...(total === null ? [] : [total]),
  ]
  const acts = [...data.acts.values()]
  return [
    {
      blocks: tableBlocks(describePlan(plan, data)),
      figures: lines.map((line) => shownAmount(line, acts)),
    },
    amountPiece(
      m.programme_plan_lines(),
      rows.flatMap((row) => row.lines),
      data,
    ),
    amountPiece(m.programme_plan_columns(), columns, data),
  ]
}
