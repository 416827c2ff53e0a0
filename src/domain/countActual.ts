import type { Countable, CountingRule } from './counting'
import { nameKey } from './nameKey'
import type { Nature, Period } from './observation'

/** A row of any register, as far as a rule looks at it. */
export interface CountedRow {
  readonly id: string
  /** The company as the register names it; `null` where the row is about no company. */
  readonly company: string | null
  readonly territory: string | null
  /** Id of a market of the data set; `null` in a row that does not say. */
  readonly market: string | null
  readonly natures: readonly Nature[]
  readonly programme: string | null
  readonly list: string | null
  readonly period: Period | null
  readonly participants: number | null
  /** Day from which the row stands in the register. */
  readonly known: string
}

export interface Count {
  readonly value: number
  /** Ids of the rows that the value is counted from, several of one company included. */
  readonly rows: readonly string[]
  /** Ids of rows that the rule takes and that do not say what it counts: left out, never 0. */
  readonly unsaid: readonly string[]
}

const within = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** True where a rule takes a row at `asOf`: one known later is not there yet, one that is planned for later has not taken place. */
function takes({ where }: CountingRule, row: CountedRow, asOf: string): boolean {
  return (
    row.known <= asOf &&
    row.period !== null &&
    row.period.start <= asOf &&
    within(row.period, where.period) &&
    (where.territory === undefined || row.territory === where.territory) &&
    (where.market === undefined || row.market === where.market) &&
    (where.nature === undefined || row.natures.includes(where.nature)) &&
    (where.programme === undefined || row.programme === where.programme) &&
    (where.list === undefined || row.list === where.list)
  )
}

const says: Readonly<Record<Countable, (row: CountedRow) => boolean>> = {
  distinctCompanies: ({ company }) => company !== null,
  rows: () => true,
  participants: ({ participants }) => participants !== null,
}

function valueOf(count: Countable, rows: readonly CountedRow[]): number {
  switch (count) {
    case 'distinctCompanies':
      return new Set(rows.map(({ company }) => nameKey(company ?? ''))).size
    case 'rows':
      return rows.length
    case 'participants':
      return rows
        .flatMap(({ participants }) => participants ?? [])
        .reduce((sum, participants) => sum + participants, 0)
  }
}

/** The actual that a register gives at `asOf`, with the rows behind it. No row is a counted 0: the register is kept and holds none. */
export function countActual(rule: CountingRule, rows: readonly CountedRow[], asOf: string): Count {
  const taken = rows.filter((row) => takes(rule, row, asOf))
  const counted = taken.filter(says[rule.count])
  return {
    value: valueOf(rule.count, counted),
    rows: counted.map(({ id }) => id),
    unsaid: taken.filter((row) => !says[rule.count](row)).map(({ id }) => id),
  }
}
