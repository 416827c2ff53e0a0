import { addresses } from '../../address/addresses'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { type Cell, end, linked, plain, type Row, start, type Table } from '../table/table'
import type { Contradiction, FundingData } from './fundingData'
import {
  amountKey,
  eurosCell,
  percentCell,
  planLines,
  shareCell,
  sourceCell,
  stageBasis,
} from './moneyCells'
import { labelText } from './moneyWords'
import { periodText } from './amountWords'
import type { Plan, PlanRow } from './planView'
import { publicTitle, rowNote } from './planWords'

type Data = Pick<FundingData, 'acts' | 'funders'>

/** Who pays, and how the row comes about where the plan prints none. */
function payerCell(row: PlanRow, plan: Plan, { funders }: Data): Cell {
  const { funder } = row
  const said = rowNote(row, plan)
  const notes = said === null ? [] : [said]
  if (funder === null) return plain(publicTitle(row), notes)
  const known = funders.get(funder)
  return known === undefined
    ? plain(funder, notes)
    : linked(
        [{ text: labelText(known.name), to: (lasting) => addresses.funder(funder, lasting) }],
        notes,
      )
}

/** Contradictions that touch more than one row of a plan: told once, at its total. */
function sharedContradictions({ rows }: Plan): Contradiction[] {
  const of = rows.map(
    ({ printed, lines }) =>
      new Set(
        [...(printed ? [printed] : []), ...lines].flatMap(({ contradictions }) => contradictions),
      ),
  )
  return [...new Set(of.flatMap((own) => [...own]))].filter(
    (contradiction) => of.filter((own) => own.has(contradiction)).length > 1,
  )
}

function payerRow(row: PlanRow, plan: Plan, data: Data): Row {
  const lines = planLines(row)
  const shared = sharedContradictions(plan)
  return {
    id: row.funder ?? '',
    anchor: row.printed?.id,
    contradictions: [...new Set(lines.flatMap(({ contradictions }) => contradictions))].filter(
      (contradiction) => !shared.includes(contradiction),
    ),
    cells: [
      payerCell(row, plan, data),
      eurosCell(
        row.euros,
        lines.map(({ id }) => amountKey(id)),
      ),
      shareCell(row),
      plain(lines.length === 0 ? m.money_computed() : stageBasis(lines)),
      row.printed === null ? plain('') : sourceCell(row.printed, data),
    ],
  }
}

/** What the total leaves beside the amounts that are known; computed, and said to be. */
function restRow({ rest, total, rows }: Plan): Row[] {
  if (rest === null || total === null) return []
  const known = rows.reduce((sum, { euros }) => sum + euros, 0)
  const how = m.programme_plan_rest_how({
    total: formatEuros(total.euros),
    known: formatEuros(known),
    rest: formatEuros(rest),
  })
  return [
    {
      id: 'rest',
      cells: [
        plain(m.programme_plan_rest(), [how]),
        eurosCell(rest),
        percentCell((rest / total.euros) * 100, 1),
        plain(m.money_computed()),
        plain(''),
      ],
    },
  ]
}

function totalRow(plan: Plan, data: Data): Row[] {
  const { total, rows } = plan
  if (total === null) return []
  return [
    {
      id: total.id,
      anchor: total.id,
      isTotal: true,
      contradictions: [...new Set([...total.contradictions, ...sharedContradictions(plan)])],
      cells: [
        plain(m.programme_spending_total()),
        eurosCell(total.euros, [amountKey(total.id)]),
        rows.length === 0 ? plain('') : percentCell(100, 1),
        plain(stageBasis([total])),
        sourceCell(total, data),
      ],
    },
  ]
}

/** Who pays for a period: each funder's amount, its share computed and as printed, stage and tax basis, source; the total as printed, and what it leaves. */
export function describePlan(plan: Plan, data: Data): Table {
  return {
    caption: m.programme_plan_table({ period: periodText(plan.period) }),
    columns: [
      start(m.programme_plan_funder()),
      end(m.money_amount(), 'figure'),
      end(m.programme_plan_share(), 'figure'),
      start(m.money_stage(), 'stage'),
      start(m.money_source(), 'source'),
    ],
    rows: [
      ...plan.rows.map((row) => payerRow(row, plan, data)),
      ...restRow(plan),
      ...totalRow(plan, data),
    ],
  }
}
