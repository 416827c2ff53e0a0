import { countedRows, type RegisterRecords } from '../../api/registerRows'
import type { ParsedResource } from '../../api/resources'
import { countActual } from '../../domain/countActual'
import type { CountingRule, Register } from '../../domain/counting'
import { sameSeries } from '../../domain/scope'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

/** What a register counts for a promise, with how many of its rows. */
export interface RegisterCount {
  readonly register: Register
  readonly value: number
  readonly rows: number
  /** Rows that do not say what is counted: left out, never 0. */
  readonly unsaid: number
}

/** The rule of a data set that counts the very scope and period of each promise, by the id of its target. */
export function rulesFor(
  rows: readonly OverviewRow[],
  rules: ParsedResource<'reporting'>['rules'],
): ReadonlyMap<string, CountingRule> {
  return new Map(
    rows.flatMap(({ promise: { target } }) => {
      const rule = rules.find(
        (one) =>
          sameSeries(one, target) &&
          one.where.period.start === target.period?.start &&
          one.where.period.end === target.period.end,
      )
      return rule === undefined ? [] : [[target.id, rule] as const]
    }),
  )
}

/** What each rule counts at a day. An event that has not taken place has no participants to count: that is no 0. */
export function countsBy(
  rules: ReadonlyMap<string, CountingRule>,
  records: RegisterRecords,
  asOf: string,
): ReadonlyMap<string, RegisterCount> {
  return new Map(
    [...rules].flatMap(([target, rule]) => {
      const { value, rows, unsaid } = countActual(rule, countedRows(rule.register, records), asOf)
      if (rule.count === 'participants' && rows.length === 0) return []
      const count = { register: rule.register, value, rows: rows.length, unsaid: unsaid.length }
      return [[target, count] as const]
    }),
  )
}
