import type { Figure } from './figure'
import type { Indicator } from './indicator'
import type { DueDate } from './period'

/** The starting value that the act prints beside a target; without a value where it prints "S/O". */
export type BaselineFigure = Pick<
  Figure,
  'id' | 'value' | 'upper' | 'operator' | 'period' | 'status' | 'flags' | 'derived'
>

/** One promise: an indicator's target with its scope, its starting value and those to whom it is made. */
export interface IndicatorPromise extends Pick<
  Indicator,
  'kind' | 'ascending' | 'fills' | 'tolerance'
> {
  /** The figure that is promised, with its scope. */
  readonly target: Figure
  /** True where the unit counts whole things: more than 280 members is 281 at least. */
  readonly whole: boolean
  /** `null` where the act prints no starting value. */
  readonly baseline: BaselineFigure | null
  /** Funders of the agreement that prints it. */
  readonly parties: readonly string[]
  /** Funders of the same programme to whom nothing is promised here. */
  readonly cofunders: readonly string[]
  readonly reportDue: DueDate | null
}

export const promiseStates = ['proposed', 'voted'] as const
export type PromiseState = (typeof promiseStates)[number]

/** `voted` from the day of adoption on; `proposed` before it, and where no vote is known. */
export function promiseStateAt(target: Pick<Figure, 'adopted'>, asOf: string): PromiseState {
  return target.adopted !== null && target.adopted <= asOf ? 'voted' : 'proposed'
}

/** True once the promised period is over; an undated promise never is. */
export function isOverAt({ period }: Pick<Figure, 'period'>, asOf: string): boolean {
  return period !== null && asOf > period.end
}
