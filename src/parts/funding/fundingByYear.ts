import { groupBy } from '../../data/groupBy'
import { yearOf } from '../../domain/period'
import { type AmountLine, firmFirst, stagesOf } from './amountLine'
import type { Amount } from './fundingData'
import type { PlanRow } from './planView'

/** An amount that a funder gives, counted once. */
export interface Grant {
  readonly id: string
  readonly euros: number
  readonly programme: string | null
  readonly period: Amount['period']
  readonly stage: Amount['stage']
  readonly line: AmountLine
}

export interface YearOfGrants {
  readonly year: number
  readonly grants: readonly Grant[]
  /** One sum per stage: what is voted is never added to what is envisaged. */
  readonly sums: readonly { readonly stage: Amount['stage']; readonly euros: number }[]
}

export interface FundingByYear {
  /** From the first year to the last; a year of which the acts say nothing is there, and empty. */
  readonly years: readonly YearOfGrants[]
  /** Amounts for several years that the acts do not share out. */
  readonly several: readonly Grant[]
  /** The lines that were counted. */
  readonly counted: ReadonlySet<string>
}

/** The funder's row in a funding plan. */
interface PlanShare {
  readonly programme: { readonly id: string }
  readonly row: PlanRow
}

const grantOf = (line: AmountLine): Grant => ({
  id: line.id,
  euros: line.euros,
  programme: line.programme,
  period: line.period,
  stage: line.stage,
  line,
})

const startOf = ({ period }: Grant): string => period?.start ?? ''

const isOneYear = ({ period }: Grant): boolean => period !== null && yearOf(period.start) === yearOf(period.end)

/**
 * What a funder gives, year by year. Grants go before budget lines: a programme for which the acts print yearly
 * grants is not counted again from its funding plan, and a printed total never beside its parts.
 */
export function fundingByYear(lines: readonly AmountLine[], shares: readonly PlanShare[]): FundingByYear {
  const grants = lines.filter(({ role, total }) => role === 'subsidy' && !total)
  const granted = new Set(grants.map(({ programme }) => programme))
  const planned = shares
    .filter(({ programme }) => !granted.has(programme.id))
    .flatMap(({ row }) => (row.printed === null ? row.lines.filter(({ total }) => !total) : [row.printed]))
  const counted = [...grants, ...planned].map(grantOf)
  const yearly = groupBy(counted.filter(isOneYear), ({ period }) => yearOf(period?.start ?? ''))
  const [first, last] = [Math.min(...yearly.keys()), Math.max(...yearly.keys())]
  const years = yearly.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place)
  return {
    years: years.map((year) => {
      const own = (yearly.get(year) ?? []).toSorted((a, b) => firmFirst.indexOf(a.stage) - firmFirst.indexOf(b.stage))
      return {
        year,
        grants: own,
        sums: stagesOf(own.map(({ line }) => line)).map((stage) => ({
          stage,
          euros: own.reduce((sum, grant) => (grant.stage === stage ? sum + grant.euros : sum), 0),
        })),
      }
    }),
    several: counted
      .filter((grant) => !isOneYear(grant))
      .toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) < startOf(b) ? -1 : 1)),
    counted: new Set(counted.map(({ id }) => id)),
  }
}
