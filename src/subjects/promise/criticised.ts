import type { CountingRule } from '../../domain/counting'
import { sameSeries } from '../../domain/scope'
import { type Criticised, critiqueOf, type Remark } from '../../domain/critique'
import type { Figure } from '../../domain/figure'
import type { Label } from '../../domain/observation'
import { byText } from '../../domain/order'
import { type DueDate, lastDayOf } from '../../domain/period'
import type { IndicatorPromise } from '../../domain/promise'

/** What the data say around the targets of an indicator, as far as a critique looks at it. */
export interface CritiqueAround {
  readonly figures: readonly Figure[]
  readonly populations: readonly { readonly id: string; readonly definition?: Label | undefined }[]
  readonly countingRules: readonly CountingRule[]
  /** What agreements ask for, with the targets that it shows. */
  readonly deliverables: readonly {
    readonly due: DueDate | null
    readonly evidences?: readonly string[] | undefined
  }[]
}

/** A target in force with all that its critique is said from. The first day by which a deliverable that shows it, or the report, is owed. */
export function criticised(
  promise: IndicatorPromise,
  { figures, populations, countingRules, deliverables }: CritiqueAround,
): Criticised {
  const { target } = promise
  const rule = countingRules.find((one) => sameSeries(one, target))
  const definition = populations.find(({ id }) => id === target.population)?.definition
  const dues = deliverables
    .filter(({ evidences }) => evidences?.includes(target.id) === true)
    .map(({ due }) => due)
  const [owed = null] = [promise.reportDue, ...dues]
    .filter((due) => due !== null)
    .toSorted((one, other) => byText(lastDayOf(one), lastDayOf(other)))
  return {
    promise,
    figures,
    populations: populations.map(({ id }) => id),
    countingRule: (rule?.label ?? definition)?.fr ?? null,
    owed,
  }
}

/** What may be said of a target in force. */
export const critiqueInForce = (
  promise: IndicatorPromise,
  around: CritiqueAround,
): readonly Remark[] => critiqueOf(criticised(promise, around))
