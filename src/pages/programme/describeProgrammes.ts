import { addresses } from '../../address/addresses'
import { formatPeriod } from '../../format/dates'
import { formatEuros, formatNumber, formatPercent } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { shortNameOf } from '../../format/shortName'
import { m } from '../../format/words'
import { periodText } from '../../subjects/money/amountWords'
import type { FundingData } from '../../subjects/money/fundingData'
import { labelText } from '../../subjects/money/moneyWords'
import { publicTitle } from '../../subjects/money/planWords'
import type { StatusTally } from '../../subjects/money/promiseLine'
import { type Cell, linked, plain, start, type Table } from '../../subjects/table/table'
import { budgetCell, leverCell } from './programmeCells'
import type { ProgrammeLine } from './programmesView'

function nameCell({ programme, agreements }: ProgrammeLine): Cell {
  const n = agreements.length
  const agreed =
    n === 0
      ? m.programmes_no_agreement()
      : m.programmes_agreement_count({ n, shown: formatNumber(n) })
  return linked(
    [
      {
        text: labelText(programme.label),
        to: (lasting) => addresses.programme(programme.id, lasting),
      },
    ],
    [[formatPeriod(programme.period), agreed].join(' · '), labelText(programme.purpose)],
  )
}

function payer(funder: string, euros: number, share: number | null = null): string {
  const words = { funder, amount: formatEuros(euros) }
  return share === null
    ? m.programmes_payer(words)
    : m.programmes_payer_share({ ...words, share: formatPercent(share) })
}

/** Who pays: each funder's amount and its share of the first plan, or the grants where no plan is printed; the programme's page has the others. */
function payersCell(
  { plans, grants }: ProgrammeLine,
  funders: Parameters<typeof shortNameOf>[0],
): Cell {
  const [plan] = plans
  const words = [
    ...(plan?.rows ?? []).map((row) =>
      payer(
        row.funder === null ? publicTitle(row) : shortNameOf(funders, row.funder),
        row.euros,
        row.share,
      ),
    ),
    ...(plan === undefined || plan.rest === null
      ? []
      : [payer(m.programme_plan_rest(), plan.rest)]),
    ...grants.map(({ funder, euros }) => payer(shortNameOf(funders, funder ?? ''), euros)),
  ]
  if (words.length === 0) return plain('')
  return {
    ...plain('', plans.length > 1 && plan !== undefined ? [periodText(plan.period)] : []),
    list: { label: m.programmes_column_payers(), words, look: 'open' },
  }
}

/** How many promises, and how many of them have which reading; never a score. */
function promisesCell(tallies: readonly StatusTally[]): Cell {
  const n = tallies.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return plain(m.programmes_no_promise())
  return {
    text: m.programmes_promise_count({ n, shown: formatNumber(n) }),
    value: n,
    format: 'number',
    list: {
      label: m.programme_counts(),
      words: tallies.map(({ status, count }) =>
        m.money_count_status({
          count: formatNumber(count),
          status: statusWords[status]().toLowerCase(),
        }),
      ),
      statuses: tallies.map(({ status }) => status),
      look: 'open',
    },
  }
}

/** Programmes, a row each: what it is for, what it costs, who pays, what is promised (nothing said while `tallies` are on their way), what remains to be paid. */
export const describeProgrammes = (
  lines: readonly ProgrammeLine[],
  tallies: ReadonlyMap<string, readonly StatusTally[]> | undefined,
  { funders }: Pick<FundingData, 'funders'>,
): Table => ({
  caption: m.programmes_table(),
  columns: [
    start(m.programmes_column_programme()),
    start(m.programmes_column_budget(), 'day'),
    start(m.programmes_column_payers(), 'state'),
    start(m.programmes_column_promises()),
    start(m.programmes_column_lever(), 'day'),
  ],
  rows: lines.map((line) => ({
    id: line.programme.id,
    cells: [
      nameCell(line),
      budgetCell(line),
      payersCell(line, funders),
      tallies === undefined ? plain('') : promisesCell(tallies.get(line.programme.id) ?? []),
      leverCell(line),
    ],
  })),
})
