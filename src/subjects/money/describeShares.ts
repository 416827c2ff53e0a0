import { addresses } from '../../address/addresses'
import { m } from '../../format/words'
import { end, linked, plain, start, type Table } from '../table/table'
import type { BudgetShare } from './funderMoney'
import type { FundingData } from './fundingData'
import { amountKey, eurosCell, planLines, shareCell, sourceCell, stageBasis } from './moneyCells'
import { labelText } from './moneyWords'
import { periodText } from './amountWords'

/** A funder's place in each budget: its amount, its share computed and as printed, the budget; never added up, the budgets do not stand on one tax basis. */
export function describeShares(
  shares: readonly BudgetShare[],
  data: Pick<FundingData, 'acts'>,
): Table {
  return {
    caption: m.funder_shares(),
    columns: [
      start(m.funder_programme()),
      end(m.money_amount(), 'figure'),
      end(m.programme_plan_share(), 'figure'),
      end(m.funder_budget(), 'figure'),
      start(m.money_source(), 'source'),
    ],
    rows: shares.map(({ programme, plan, row }) => ({
      id: `${programme.id} ${plan.id}`,
      contradictions: row.printed?.contradictions ?? [],
      cells: [
        linked(
          [
            {
              text: labelText(programme.label),
              to: (lasting) => addresses.programme(programme.id, lasting),
            },
          ],
          [periodText(plan.period)],
        ),
        eurosCell(
          row.euros,
          planLines(row).map(({ id }) => amountKey(id)),
          [stageBasis(planLines(row))],
        ),
        shareCell(row),
        plan.total === null
          ? plain('')
          : eurosCell(plan.total.euros, [amountKey(plan.total.id)], [stageBasis([plan.total])]),
        row.printed === null ? plain(m.programme_plan_computed()) : sourceCell(row.printed, data),
      ],
    })),
  }
}
