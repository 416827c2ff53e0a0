import { groupBy } from '../../data/groupBy'
import { type AmountLine, periodKey, sumOf, totalOf } from './amountLine'
import type { Amount, Contradiction } from './fundingData'

/** What one funder, or one source that the act does not name, brings to a plan. */
export interface PlanRow {
  /** `null` for public money that the act does not share out among funders. */
  readonly funder: string | null
  readonly euros: number
  /** The printed amount that says so; `null` where it is the sum of its lines. */
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
}

export interface PlansView {
  readonly plans: readonly Plan[]
  /** Tables that only tell how one funder's money is made up. */
  readonly details: readonly AmountLine[]
  /** Totals printed again elsewhere, without their lines. */
  readonly summaries: readonly AmountLine[]
}

function rowOf(funder: string | null, lines: readonly AmountLine[], total: AmountLine | null): PlanRow {
  const whole = lines.find((line) => line.total && line.category === null)
  const printed = whole ?? (lines.length === 1 ? (lines[0] ?? null) : null)
  const euros = printed === null ? sumOf(lines) : printed.euros
  return {
    funder,
    euros,
    printed,
    share: total === null || total.euros === 0 ? null : (euros / total.euros) * 100,
    lines: lines.filter((line) => line !== printed),
  }
}

function planOf(id: string, lines: readonly AmountLine[]): Plan {
  const unnamed = lines.filter(({ funder }) => funder === null)
  const total = totalOf(unnamed)
  const columns = unnamed.filter((line) => line.total && line !== total)
  const parts = lines.filter((line) => line !== total && !columns.includes(line))
  const rows = [...groupBy(parts, ({ funder }) => funder)].map(([funder, own]) => rowOf(funder, own, total))
  const left = total === null ? 0 : total.euros - rows.reduce((sum, { euros }) => sum + euros, 0)
  return {
    id,
    period: lines[0]?.period ?? null,
    total,
    rows: rows.toSorted((a, b) => b.euros - a.euros),
    columns,
    rest: left > 0 ? left : null,
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
  const named = tables.flatMap((lines) => [...new Set(lines.map(({ funder }) => funder).filter((funder) => funder !== null))])
  return new Set(named).size === named.length
}

/**
 * Who pays for a programme: one plan per period and act. Pieces that an act prints apart (Animation 2026: the total in
 * the agreement, the shares in the report) make one plan; tables that name a funder twice stay two.
 */
export function plansView(income: readonly AmountLine[]): PlansView {
  const tables = [...groupBy(income, (line) => `${periodKey(line)} ${line.source.act} ${line.source.section}`)].map(([id, lines]) => ({
    id,
    lines,
    sort: sortOf(lines),
    of: `${lines[0] ? periodKey(lines[0]) : ''} ${lines[0]?.source.act}`,
  }))
  const of = (sort: ReturnType<typeof sortOf>): AmountLine[] => tables.filter((table) => table.sort === sort).flatMap(({ lines }) => lines)
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
          ),
        ]
      : own.map((table) => planOf(table.id, table.lines)),
  )
  return { plans, details: of('detail'), summaries: of('totals') }
}

/** Contradictions that touch more than one row of a plan: told once, at its total. */
export function sharedContradictions({ rows }: Plan): Contradiction[] {
  const of = rows.map(
    ({ printed, lines }) => new Set([...(printed ? [printed] : []), ...lines].flatMap(({ contradictions }) => contradictions)),
  )
  return [...new Set(of.flatMap((own) => [...own]))].filter((contradiction) => of.filter((own) => own.has(contradiction)).length > 1)
}
