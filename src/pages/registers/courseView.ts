import { countActual, type CountedRow } from '../../domain/countActual'
import type { CountingRule } from '../../domain/counting'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { currentAt } from '../../domain/revision'
import { latest, sameSeries } from '../../domain/scope'
import { keptRegisters } from './keptRegisters'
import type { RegisterContext } from './registerData'
import type { RuleCount } from './ruleCounts'

/** What a register counts from a day on. */
export interface CourseStep {
  readonly day: string
  readonly value: number
}

/** A target that rows of the register answer, with the count so far and how it came about. */
export interface CoursePanel {
  readonly indicator: RegisterContext['indicators'][number]['indicator']
  readonly target: Observation
  /** The rule and its count; `null` where no declared rule counts this register. */
  readonly counted: RuleCount | null
  /** Last result that an act prints of the same series; `null` where none does. */
  readonly printed: Observation | null
}

/** The count at each day on which it could change, up to `asOf`; the last step is the count itself. */
export function courseOf(
  rule: CountingRule,
  rows: readonly CountedRow[],
  counted: ReadonlySet<string>,
  asOf: string,
): readonly CourseStep[] {
  const days = rows
    .filter(({ id }) => counted.has(id))
    .map(({ known, period }) => (period !== null && period.start > known ? period.start : known))
  return [...new Set(days)]
    .toSorted()
    .filter((day) => day <= asOf)
    .map((day) => ({ day, value: countActual(rule, rows, day).value }))
}

const endYear = ({ period }: Observation): number => (period === null ? 0 : yearOf(period.end))

/** Targets of the last year that has any, each rule once, those first that a rule counts; each with the last printed result beside it. */
export function coursePanels(
  counts: readonly RuleCount[],
  { indicators, acts, asOf }: Pick<RegisterContext, 'indicators' | 'acts' | 'asOf'>,
): readonly CoursePanel[] {
  const kept = keptRegisters(acts)
  const all = indicators.flatMap(({ indicator, observations }) => {
    const inForce = new Set(currentAt(observations, asOf).map(({ id }) => id))
    const current = observations.filter(({ id }) => inForce.has(id))
    return current
      .filter(
        ({ role, value, period, restates }) =>
          role === 'target' && value !== null && period !== null && restates === undefined,
      )
      .map((target) => ({
        indicator,
        target,
        counted:
          counts.find(
            ({ rule }) => sameSeries(rule, target) && rule.where.period.end === target.period?.end,
          ) ?? null,
        printed:
          current.find(
            ({ id }) =>
              id ===
              latest(
                current.filter(
                  (figure) =>
                    figure.role === 'actual' &&
                    figure.value !== null &&
                    !kept.has(figure.source.act) &&
                    sameSeries(figure, target),
                ),
              )?.id,
          ) ?? null,
      }))
  })
  const last = Math.max(...all.map(({ target }) => endYear(target)))
  const seen = new Set<string>()
  const isNew = ({ counted }: CoursePanel): boolean => {
    if (counted === null) return true
    const known = seen.has(counted.rule.id)
    seen.add(counted.rule.id)
    return !known
  }
  return all
    .filter((panel) => endYear(panel.target) === last && isNew(panel))
    .toSorted((a, b) => Number(a.counted === null) - Number(b.counted === null))
}
