import { byText } from '../../domain/order'
import type { Label } from '../../domain/observation'
import { type DueDate, lastDayOf } from '../../domain/period'
import { onceFor } from '../../api/onceFor'
import { type AmountLine, amountLines } from './amountLine'
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
  return amountLines(data).filter((amount) => amount.funder === funder)
}

/** The amounts of each programme and the plans in them, the latest first. */
export const plansByProgramme = onceFor((data: FundingData) =>
  data.programmes.toSorted(latestFirst).map((programme) => {
    const lines = amountLines(data).filter((amount) => amount.programme === programme.id)
    return { programme, lines, plans: plansView(lines).plans }
  }),
)

/** The plans in which the funder stands, programme by programme. */
export function sharesOf(funder: string, data: FundingData): BudgetShare[] {
  return plansByProgramme(data).flatMap(({ programme, plans }) =>
    plans.flatMap((plan) => {
      const row = plan.rows.find((known) => known.funder === funder)
      return row ? [{ programme, plan, row }] : []
    }),
  )
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
export function nextDues(
  agreements: readonly Agreement[],
  { deliverables, instalments }: FundingData,
  asOf: string,
): NextDue[] {
  const found = agreements.flatMap((agreement): NextDue[] => {
    const own = <T extends { readonly agreement: string | null }>(records: readonly T[]): T[] =>
      records.filter((record) => record.agreement === agreement.id)
    const dated = [
      ...own(deliverables).flatMap(({ id, due, label }) =>
        due === null ? [] : [{ due, agreement, kind: 'deliverable' as const, id, label }],
      ),
      ...own(instalments).flatMap(({ id, due, label, stage }) =>
        due === null || stage === 'paid'
          ? []
          : [{ due, agreement, kind: 'payment' as const, id, label }],
      ),
    ]
    const { reportDue } = agreement
    const isSaid = reportDue === null || dated.some(({ due }) => due === reportDue)
    return isSaid
      ? dated
      : [
          ...dated,
          { due: reportDue, agreement, kind: 'report' as const, id: agreement.id, label: null },
        ]
  })
  return found
    .filter(({ due }) => lastDayOf(due) > asOf)
    .toSorted((a, b) => byText(lastDayOf(a.due), lastDayOf(b.due)))
}
