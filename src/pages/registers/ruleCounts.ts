import { countedRows, type RegisterRecords } from '../../api/registerRows'
import { type Count, countActual } from '../../domain/countActual'
import type { CountingRule, Register } from '../../domain/counting'
import type { Indicator } from '../../domain/indicator'
import type { Observation } from '../../domain/observation'
import { currentAt } from '../../domain/revision'
import { latest, sameSeries } from '../../domain/scope'
import { type CourseStep, courseOf } from './courseView'
import { keptRegisters } from './keptRegisters'
import type { RegisterContext } from './registerData'

/** A result that is counted from register rows by a declared rule, beside the result that the data set gives. */
export interface RuleCount {
  readonly rule: CountingRule
  readonly indicator: Indicator
  readonly count: Count
  /** How the count came about through the period, one step for each day that could change it. */
  readonly course: readonly CourseStep[]
  /** Result of the same scope known at that day, printed ones aside; `null` where there is none yet. */
  readonly actual: Observation | null
}

/** Each rule of these registers with what it counts at the day of the data, and the result that should be the same. */
export function ruleCounts(
  registers: readonly Register[],
  records: RegisterRecords,
  {
    rules,
    indicators,
    acts,
    asOf,
  }: Pick<RegisterContext, 'rules' | 'indicators' | 'acts' | 'asOf'>,
): readonly RuleCount[] {
  const kept = keptRegisters(acts)
  return rules
    .filter(({ register }) => registers.includes(register))
    .flatMap((rule) => {
      const reading = indicators.find(({ indicator }) => indicator.id === rule.indicator)
      if (reading === undefined) return []
      const current = new Set(currentAt(reading.observations, asOf).map(({ id }) => id))
      const own = reading.observations.filter(
        (figure) =>
          current.has(figure.id) && figure.role === 'actual' && kept.has(figure.source.act),
      )
      const last = latest(own.filter((figure) => sameSeries(figure, rule)))
      const rows = countedRows(rule.register, records)
      const count = countActual(rule, rows, asOf)
      return [
        {
          rule,
          indicator: reading.indicator,
          count,
          course: courseOf(rule, rows, new Set(count.rows), asOf),
          actual: own.find(({ id }) => id === last?.id) ?? null,
        },
      ]
    })
}
