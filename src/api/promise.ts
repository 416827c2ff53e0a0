import type { Figure } from '../domain/figure'
import type { Indicator } from '../domain/indicator'
import type { Observation } from '../domain/observation'
import type { DueDate } from '../domain/period'
import type { IndicatorPromise } from '../domain/promise'

interface PromiseParts {
  readonly target: Figure
  readonly indicator: Pick<IndicatorPromise, 'kind' | 'ascending' | 'fills' | 'tolerance'>
  readonly unit: { readonly whole: boolean } | undefined
  /** The starting value that the act prints beside the target. */
  readonly baseline: Figure | undefined
  readonly agreement:
    | {
        readonly parties: readonly string[]
        readonly cofunders: readonly string[]
        readonly reportDue?: DueDate | null | undefined
      }
    | undefined
}

/** A target with all that the rule needs to read it. Without a known agreement it is made to nobody, and no report is due. */
export function toPromise({
  target,
  indicator,
  unit,
  baseline,
  agreement,
}: PromiseParts): IndicatorPromise {
  const { kind, ascending, fills, tolerance } = indicator
  return {
    kind,
    ascending,
    fills,
    tolerance,
    target,
    whole: unit?.whole ?? false,
    baseline: baseline ?? null,
    parties: agreement?.parties ?? [],
    cofunders: agreement?.cofunders ?? [],
    reportDue: agreement?.reportDue ?? null,
  }
}

interface PrintedAgreement {
  readonly id: string
  readonly parties: readonly string[]
  readonly cofunders: readonly string[]
  readonly reportDue: DueDate | null
}

export interface PrintedPromise extends IndicatorPromise {
  readonly target: Observation
}

/** Every promise of one indicator, whatever its exercise, from its observations and the resources `agreements` and `reference`. */
export function promisesOf(
  {
    indicator,
    observations,
  }: { readonly indicator: Indicator; readonly observations: readonly Observation[] },
  agreements: readonly PrintedAgreement[],
  units: readonly { readonly id: string; readonly whole: boolean }[],
): PrintedPromise[] {
  const figures = new Map(observations.map((figure) => [figure.id, figure]))
  const agreementOf = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  return observations
    .filter(({ role, programme }) => role === 'target' && programme !== null)
    .map((target) => {
      const { baseline, agreement, unit } = target
      const parts = {
        target,
        indicator,
        unit: unitOf.get(unit),
        baseline: baseline === undefined ? undefined : figures.get(baseline),
        agreement: agreement === null ? undefined : agreementOf.get(agreement),
      }
      return Object.assign(toPromise(parts), { target })
    })
}
