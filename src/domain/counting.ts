import type { Label, Nature, Period } from './observation'

/** Registers whose rows can be counted. */
export const registers = ['visits', 'participations', 'events', 'projects'] as const
export type Register = (typeof registers)[number]

/** What is counted of the rows that a rule takes: companies each once, rows, or the people that rows tell of. */
export const countables = ['distinctCompanies', 'rows', 'participants'] as const
export type Countable = (typeof countables)[number]

/** Which rows a rule takes; an absent condition lets every row pass. */
interface Conditions {
  /** Rows that lie wholly within it; a row without a date is in no period. */
  readonly period: Period
  readonly territory?: string | undefined
  readonly market?: string | undefined
  readonly nature?: Nature | undefined
  readonly programme?: string | undefined
  /** Series that an event is of: committees, webinars, member events. */
  readonly list?: string | undefined
}

/** How the actual of one scope is counted from a register, declared with the data. */
export interface CountingRule {
  readonly id: string
  readonly label: Label
  readonly indicator: string
  readonly population: string
  readonly territory: string
  readonly nature: Nature | null
  readonly programme: string | null
  readonly register: Register
  readonly count: Countable
  readonly where: Conditions
}
