import type { Label } from '../../domain/observation'
import { type DueDate, lastDayOf } from '../../domain/period'
import { type AmountLine, amountLine, periodKey, sumOf } from './amountLine'
import { type Agreement, type FundingData, latestFirst, type Programme } from './fundingData'
import { type Plan, type PlanRow, plansView } from './planView'

/** What one funder brings to one plan. */
export interface BudgetShare {
  readonly programme: Programme
  readonly plan: Plan
  readonly row: PlanRow
}

/** Every amount that names the funder, in the order of the data. */
export function linesOf(funder: string, data: FundingData): AmountLine[] {
  return data.amounts.filter((amount) => amount.funder === funder).map((amount) => amountLine(amount, data))
}

/** A plan that says only "public money" is shared out by the grants that the same act prints for its period. */
function rowFromGrants(plan: Plan, funder: string, grants: readonly AmountLine[]): PlanRow | null {
  const lines = grants.filter(
    (grant) => grant.funder === funder && plan.period !== null && periodKey(grant) === periodKey({ period: plan.period }),
  )
  if (lines.length === 0 || !plan.rows.some((row) => row.funder === null)) return null
  const euros = sumOf(lines)
  const [printed] = lines
  return {
    funder,
    euros,
    printed: lines.length === 1 && printed ? printed : null,
    share: plan.total === null ? null : (euros / plan.total.euros) * 100,
    lines: lines.length === 1 ? [] : lines,
  }
}

/** The plans in which the funder stands, programme by programme. */
export function sharesOf(funder: string, data: FundingData): BudgetShare[] {
  return data.programmes.toSorted(latestFirst).flatMap((programme) => {
    const lines = data.amounts.filter((amount) => amount.programme === programme.id).map((amount) => amountLine(amount, data))
    const grants = lines.filter(({ role, total }) => role === 'subsidy' && !total)
    return plansView(lines.filter(({ role }) => role === 'income')).plans.flatMap((plan) => {
      const row = plan.rows.find((known) => known.funder === funder) ?? rowFromGrants(plan, funder, grants)
      return row ? [{ programme, plan, row }] : []
    })
  })
}

export interface NextDue {
  readonly due: DueDate
  readonly agreement: Agreement
  readonly kind: 'deliverable' | 'payment' | 'report'
  readonly id: string
  /** `null` for the report that the agreement itself owes. */
  readonly label: Label | null
}

/** Dates after `asOf` by which something is owed under these agreements, the nearest first. */
export function nextDues(agreements: readonly Agreement[], { deliverables, instalments }: FundingData, asOf: string): NextDue[] {
  const found = agreements.flatMap((agreement): NextDue[] => {
    const own = <T extends { readonly agreement: string | null }>(records: readonly T[]): T[] =>
      records.filter((record) => record.agreement === agreement.id)
    const dated = [
      ...own(deliverables).flatMap(({ id, due, label }) =>
        due === null ? [] : [{ due, agreement, kind: 'deliverable' as const, id, label }],
      ),
      ...own(instalments).flatMap(({ id, due, label, stage }) =>
        due === null || stage === 'paid' ? [] : [{ due, agreement, kind: 'payment' as const, id, label }],
      ),
    ]
    const { reportDue } = agreement
    const isSaid = reportDue === null || dated.some(({ due }) => due === reportDue)
    return isSaid ? dated : [...dated, { due: reportDue, agreement, kind: 'report' as const, id: agreement.id, label: null }]
  })
  return found
    .filter(({ due }) => lastDayOf(due) > asOf)
    .toSorted((a, b) => (lastDayOf(a.due) === lastDayOf(b.due) ? 0 : lastDayOf(a.due) < lastDayOf(b.due) ? -1 : 1))
}
