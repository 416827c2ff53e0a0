import { groupBy } from '../api/groupBy'
import type { DataSet } from './dataSet'

type Agreement = DataSet['agreements'][number]
type Instalment = DataSet['instalments'][number]
type Amount = DataSet['amounts'][number]

const decided: ReadonlySet<Amount['stage']> = new Set(['voted', 'signed', 'paid'])
export const isDecided = ({ stage }: Pick<Amount, 'stage'>): boolean => decided.has(stage)

/** What one decision votes to one funder by an agreement. */
export interface Vote {
  readonly funder: string
  readonly amounts: readonly Amount[]
  readonly euros: number
  /** Number of the decision as its own act, or the act that recalls it, prints it. */
  readonly number: string | null
  /** False where the act of the agreement only recalls it. */
  readonly isOwn: boolean
}

/** "n°2025/2025.00219" in the act that recalls the decision of that day; its number alone. */
function recalledNumber({ citedActs }: DataSet, act: string, day: string | null): string | null {
  const printed = citedActs
    .filter(({ source, date, held }) => source.act === act && date === day && !held)
    .map(({ source }) => source.printed.match(/n°\s*(\S+)/u)?.[1])
    .filter((number) => number !== undefined)
  return printed.length === 1 ? (printed[0] ?? null) : null
}

/** The votes behind an agreement, one per funder and day: an amendment prints the amount that an earlier decision voted. */
export function votesOf(dataSet: DataSet, { id, act, adopted, parties }: Agreement): Vote[] {
  const own = dataSet.amounts.filter(
    (amount) => amount.role === 'subsidy' && amount.agreement === id && isDecided(amount),
  )
  return parties.flatMap((funder) => {
    const given = own.filter((amount) => amount.funder === funder)
    return [...groupBy(given, (amount) => amount.adopted)].map(([day, voted]) => {
      const parts = voted.filter(({ total }) => !total)
      const amounts = parts.length > 0 ? parts : voted.slice(0, 1)
      const isOwn = day === null || day === adopted
      return {
        funder,
        amounts,
        euros: amounts.reduce((sum, { euros }) => sum + euros, 0),
        number: isOwn
          ? (dataSet.acts.find((known) => known.id === act)?.number ?? null)
          : recalledNumber(dataSet, act, day),
        isOwn,
      }
    })
  })
}

/** The payments of a vote: those that fall in the years of its amounts. */
export const paymentsOf = (instalments: readonly Instalment[], { amounts }: Vote): Instalment[] =>
  instalments.filter((instalment) =>
    amounts.some(
      ({ period }) =>
        period === null ||
        (period.start <= instalment.period.end && instalment.period.start <= period.end),
    ),
  )
