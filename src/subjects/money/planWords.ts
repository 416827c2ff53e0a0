import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import type { Plan, PlanRow } from './planView'

/** Public money without a funder: printed so, or what the named funders leave of it. */
export const publicTitle = ({ printed }: Pick<PlanRow, 'printed'>): string =>
  printed === null ? m.programme_plan_public_left() : m.programme_plan_public()

/** How a row comes about where it is no printed line of the plan, or why no funder stands in it. */
export function rowNote(
  { funder, printed, euros }: PlanRow,
  { sharedOut }: Pick<Plan, 'sharedOut'>,
): string | null {
  if (funder !== null) return printed === null ? m.programme_plan_computed() : null
  if (sharedOut === null) return null
  return printed === null
    ? m.programme_plan_public_left_how({
        printed: formatEuros(sharedOut.line.euros),
        named: formatEuros(sharedOut.named),
        left: formatEuros(euros),
      })
    : m.programme_plan_public_until({ year: sharedOut.until })
}
