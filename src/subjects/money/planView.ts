import { groupBy } from '../../api/groupBy'
import { yearOf } from '../../domain/period'
import { type AmountLine, periodKey, sumOf, totalOf } from './amountLine'
import type { Amount } from './fundingData'

/** What one funder, or one source that the act does not name, brings to a plan. */
export interface PlanRow {
  /** `null` for public money, or what is left of it, of which the act names no funder. */
  readonly funder: string | null
  readonly euros: number
  /** The printed amount that says so; `null` where it is the sum of its lines, or what named funders leave. */
  readonly printed: AmountLine | null
  /** Percent of the plan's total; `null` where no total is printed. */
  readonly share: number | null
  /** The lines below it, with the printed amount where it is not one of them. */
  readonly lines: readonly AmountLine[]
}

/** Who pays for a period: one funding plan of one act. */
export interface Plan {
  readonly id: string
  readonly period: Amount['period']
  readonly total: AmountLine | null
  readonly rows: readonly PlanRow[]
  /** Totals of the plan's columns, which are no funder's. */
  readonly columns: readonly AmountLine[]
  /** What the total leaves when all rows are taken away; `null` where nothing is left or no total is printed. */
  readonly rest: number | null
  /** Public money that the plan prints in one line and the act's grants share out among funders. */
  readonly sharedOut: SharedOut | null
}

interface SharedOut {
  /** The line as the plan prints it. */
  readonly line: AmountLine
  /** Sum of the grants that name a funder; 0 where they name none for this period. */
  readonly named: number
  /** Last year for which the act names funders. */
  readonly until: number
}

export interface PlansView {
  readonly plans: readonly Plan[]
  /** Tables that only tell how one funder's money is made up. */
  readonly details: readonly AmountLine[]
  /** Totals printed again elsewhere, without their lines. */
  readonly summaries: readonly AmountLine[]
}

const shareOf = (euros: number, total: AmountLine | null): number | null =>
  total === null || total.euros === 0 ? null : (euros / total.euros) * 100

function rowOf(
  funder: string | null,
  lines: readonly AmountLine[],
  total: AmountLine | null,
): PlanRow {
  const whole = lines.find((line) => line.total && line.category === null)
  const printed = whole ?? (lines.length === 1 ? (lines[0] ?? null) : null)
  const euros = printed === null ? sumOf(lines) : printed.euros
  return {
    funder,
    euros,
    printed,
    share: shareOf(euros, total),
    lines: lines.filter((line) => line !== printed),
  }
}

/**
 * "Public funding 417" in the plan, and nine funders with their grants in the same act: the funders are the rows, and
 * what their grants do not make of the printed line is one more.
 */
function sharedOutBy(
  grants: readonly AmountLine[],
  line: AmountLine | undefined,
): (SharedOut & { readonly grants: readonly AmountLine[] }) | null {
  const own = grants.filter(({ source }) => source.act === line?.source.act)
  if (line === undefined || own.length === 0) return null
  const named = own.filter((grant) => periodKey(grant) === periodKey(line))
  return {
    line,
    named: sumOf(named),
    until: Math.max(...own.flatMap(({ period }) => (period === null ? [] : yearOf(period.end)))),
    grants: named,
  }
}

const leftOf = ({ line, named }: SharedOut, total: AmountLine | null): PlanRow => ({
  funder: null,
  euros: line.euros - named,
  printed: null,
  share: shareOf(line.euros - named, total),
  lines: [],
})

function planOf(id: string, lines: readonly AmountLine[], grants: readonly AmountLine[]): Plan {
  const unnamed = lines.filter(({ funder }) => funder === null)
  const total = totalOf(unnamed)
  const columns = unnamed.filter((line) => line.total && line !== total)
  const parts = lines.filter((line) => line !== total && !columns.includes(line))
  const publicLines = parts.filter(({ funder }) => funder === null)
  const shared = sharedOutBy(grants, publicLines.length === 1 ? publicLines[0] : undefined)
  const isShared = shared !== null && shared.named > 0
  const rows = [
    ...groupBy(
      isShared ? [...parts.filter((line) => line !== shared.line), ...shared.grants] : parts,
      ({ funder }) => funder,
    ),
  ].map(([funder, own]) => rowOf(funder, own, total))
  if (isShared && shared.line.euros > shared.named) rows.push(leftOf(shared, total))
  const left = total === null ? 0 : total.euros - rows.reduce((sum, { euros }) => sum + euros, 0)
  return {
    id,
    period: lines[0]?.period ?? null,
    total,
    rows: rows.toSorted((a, b) => b.euros - a.euros),
    columns: isShared ? [...columns, shared.line] : columns,
    rest: left > 0 ? left : null,
    sharedOut:
      shared === null ? null : { line: shared.line, named: shared.named, until: shared.until },
  }
}

/** What a table of one section is: a plan with its total, pieces of one, totals alone, or how one funder's money is made up. */
function sortOf(lines: readonly AmountLine[]): 'plan' | 'pieces' | 'totals' | 'detail' {
  const hasTotal = lines.some(({ total, funder }) => total && funder === null)
  if (lines.length === 1) return 'pieces'
  if (lines.every(({ total }) => total)) return 'totals'
  if (hasTotal) return 'plan'
  return new Set(lines.map(({ funder }) => funder)).size === 1 ? 'detail' : 'pieces'
}

/** True where no funder stands in two of the tables: they can be pieces of one plan. */
function areDisjoint(tables: readonly (readonly AmountLine[])[]): boolean {
  const named = tables.flatMap((lines) => [
    ...new Set(lines.map(({ funder }) => funder).filter((funder) => funder !== null)),
  ])
  return new Set(named).size === named.length
}

/**
 * Who pays for a programme: one plan per period and act. Pieces that an act prints apart (Animation 2026: the total in
 * the agreement, the shares in the report) make one plan; tables that name a funder twice stay two. Public money in one
 * line is shared out by the grants that the same act prints.
 */
export function plansView(programme: readonly AmountLine[]): PlansView {
  const income = programme.filter(({ role }) => role === 'income')
  const grants = programme.filter(
    ({ role, total, funder }) => role === 'subsidy' && !total && funder !== null,
  )
  const tables = [
    ...groupBy(income, (line) => `${periodKey(line)} ${line.source.act} ${line.source.section}`),
  ].map(([id, lines]) => ({
    id,
    lines,
    sort: sortOf(lines),
    of: `${lines[0] ? periodKey(lines[0]) : ''} ${lines[0]?.source.act}`,
  }))
  const of = (sort: ReturnType<typeof sortOf>): AmountLine[] =>
    tables.filter((table) => table.sort === sort).flatMap(({ lines }) => lines)
  const planned = groupBy(
    tables.filter(({ sort }) => sort === 'plan' || sort === 'pieces'),
    (table) => table.of,
  )
  const plans = [...planned].flatMap(([id, own]) =>
    areDisjoint(own.map(({ lines }) => lines))
      ? [
          planOf(
            id,
            own.flatMap(({ lines }) => lines),
            grants,
          ),
        ]
      : own.map((table) => planOf(table.id, table.lines, grants)),
  )
  return { plans, details: of('detail'), summaries: of('totals') }
}
