import { groupBy } from '../../data/groupBy'
import { type AmountLine, periodKey, sumOf, totalOf } from './amountLine'
import type { Amount } from './fundingData'

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
  return { funder, euros, printed, share: total === null || total.euros === 0 ? null : (euros / total.euros) * 100, lines: lines.filter((line) => line !== printed) }
}

function planOf(id: string, lines: readonly AmountLine[], lone: AmountLine | undefined): Plan {
  const unnamed = lines.filter(({ funder }) => funder === null)
  const total = totalOf(unnamed) ?? lone ?? null
  const columns = unnamed.filter((line) => line.total && line !== total)
  const parts = lines.filter((line) => line !== total && !columns.includes(line))
  const rows = [...groupBy(parts, ({ funder }) => funder)].map(([funder, own]) => rowOf(funder, own, total))
  const left = total === null ? 0 : total.euros - rows.reduce((sum, { euros }) => sum + euros, 0)
  return { id, period: lines[0]?.period ?? null, total, rows: rows.toSorted((a, b) => b.euros - a.euros), columns, rest: left > 0 ? left : null }
}

const isLoneTotal = (lines: readonly AmountLine[]): boolean => lines.length === 1 && lines.every(({ total, funder }) => total && funder === null)

/**
 * Who pays for a programme: one plan per period and place in the acts. A total that stands alone (Animation 2026: in the
 * agreement) is that of the plan of the same period that prints none (in the report).
 */
export function plansView(income: readonly AmountLine[]): PlansView {
  const tables = [...groupBy(income, (line) => `${periodKey(line)} ${line.source.act} ${line.source.section}`)]
  const lone = tables.filter(([, lines]) => isLoneTotal(lines)).flatMap(([, lines]) => lines)
  const used = new Set<AmountLine>()
  const details: AmountLine[] = []
  const summaries: AmountLine[] = []
  const plans = tables.flatMap(([id, lines]) => {
    if (isLoneTotal(lines)) return []
    const hasTotal = lines.some(({ total, funder }) => total && funder === null)
    if (lines.every(({ total }) => total)) summaries.push(...lines)
    else if (!hasTotal && new Set(lines.map(({ funder }) => funder)).size === 1 && lines.length > 1) details.push(...lines)
    else {
      const own = hasTotal ? undefined : lone.find((total) => periodKey(total) === periodKey(lines[0] ?? total))
      if (own) used.add(own)
      return [planOf(id, lines, own)]
    }
    return []
  })
  const alone = lone.filter((total) => !used.has(total)).map((total) => planOf(total.id, [], total))
  return { plans: [...plans, ...alone], details, summaries }
}
