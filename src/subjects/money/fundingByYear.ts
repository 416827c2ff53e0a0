import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import { yearOf } from '../../domain/period'
import { type AmountLine, firmFirst } from './amountLine'
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

/** What of a year's grants stands at one stage, and what they come to: what is voted is never added to what is envisaged. */
export interface StageSum {
  readonly stage: Amount['stage']
  readonly euros: number
  readonly grants: readonly Grant[]
}

export interface YearOfGrants {
  readonly year: number
  readonly grants: readonly Grant[]
  /** One sum per stage, what is decided first. */
  readonly sums: readonly StageSum[]
  /** Amounts for several years that cover this one: the acts do not say what of them is its own. */
  readonly within: readonly Grant[]
}

/** Why an amount that names the funder stands in none of its years, in the order in which the page lists them. */
export const besideReasons = [
  'undated',
  'severalYears',
  'same',
  'budgetLine',
  'rate',
  'context',
] as const
export type BesideReason = (typeof besideReasons)[number]

export interface Beside {
  readonly reason: BesideReason
  readonly lines: readonly AmountLine[]
}

export interface FundingByYear {
  /** From the first year to the last; a year of which the acts say nothing is there, and empty. */
  readonly years: readonly YearOfGrants[]
  /** Amounts for several years that the acts do not share out, or for none that they name. */
  readonly several: readonly Grant[]
  /** Every other amount that names the funder, by the reason why no year holds it; `several` are among them. */
  readonly beside: readonly Beside[]
}

const firm: ReadonlySet<Amount['stage']> = new Set(['voted', 'signed', 'paid'])

/** True for what is decided: a wish or a principle is drawn apart from it, and never added to it. */
export const isFirm = (stage: Amount['stage']): boolean => firm.has(stage)

/** The right end of a scale on which each sum of each year is drawn by itself. */
export const greatestSum = (years: readonly YearOfGrants[]): number =>
  Math.max(0, ...years.flatMap(({ sums }) => sums.map(({ euros }) => euros)))

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

/** Grants stage by stage, in the order in which the stages come. */
export const stageSums = (own: readonly Grant[]): StageSum[] =>
  [...groupBy(own, ({ stage }) => stage)].map(([stage, grants]) => ({
    stage,
    grants,
    euros: grants.reduce((sum, { euros }) => sum + euros, 0),
  }))

const isOneYear = ({ period }: Grant): boolean =>
  period !== null && yearOf(period.start) === yearOf(period.end)

const yearsOf = ({ period }: Grant): number[] =>
  period === null ? [] : [yearOf(period.start), yearOf(period.end)]

/** A line that is counted is dated by several years or by none; any other is money told elsewhere, or not the cluster's. */
function reasonOf(line: AmountLine, isCounted: boolean): BesideReason {
  if (isCounted) return line.period === null ? 'undated' : 'severalYears'
  return line.role === 'budgetLine' || line.role === 'rate' || line.role === 'context'
    ? line.role
    : 'same'
}

/**
 * What a funder gives, year by year, and beside it every amount that stands in no year, with the reason. Grants go
 * before budget lines: a programme for which the acts print yearly grants is not counted again from its funding plan,
 * and a printed total never beside its parts.
 */
export function fundingByYear(
  lines: readonly AmountLine[],
  shares: readonly PlanShare[],
): FundingByYear {
  const grants = lines.filter(({ role, total }) => role === 'subsidy' && !total)
  const granted = new Set(grants.map(({ programme }) => programme))
  const planned = shares
    .filter(({ programme }) => !granted.has(programme.id))
    .flatMap(({ row }) =>
      row.printed === null ? row.lines.filter(({ total }) => !total) : [row.printed],
    )
  const counted = [...grants, ...planned].map(grantOf)
  const several = counted
    .filter((grant) => !isOneYear(grant))
    .toSorted((a, b) => byText(startOf(a), startOf(b)))
  const yearly = groupBy(counted.filter(isOneYear), ({ period }) => yearOf(period?.start ?? ''))
  const known = counted.flatMap(yearsOf)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const years =
    known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const inYears = new Set([...yearly.values()].flatMap((own) => own.map(({ id }) => id)))
  const countedIds = new Set(counted.map(({ id }) => id))
  const left = groupBy(
    lines.filter(({ id }) => !inYears.has(id)),
    (line) => reasonOf(line, countedIds.has(line.id)),
  )
  return {
    years: years.map((year) => {
      const own = (yearly.get(year) ?? []).toSorted(
        (a, b) => firmFirst.indexOf(a.stage) - firmFirst.indexOf(b.stage),
      )
      return {
        year,
        grants: own,
        sums: stageSums(own),
        within: several.filter((grant) => {
          const [from, to] = yearsOf(grant)
          return from !== undefined && to !== undefined && from <= year && year <= to
        }),
      }
    }),
    several,
    beside: besideReasons.flatMap((reason) => {
      const own = left.get(reason)
      return own === undefined ? [] : [{ reason, lines: own }]
    }),
  }
}
