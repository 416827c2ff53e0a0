import type { ParsedCatalogue } from '../../api/catalogue'
import { groupBy } from '../../api/groupBy'
import type { ProfileId } from '../../domain/profile'
import type { Funder, FundingData, Programme } from './fundingData'
import { type PromiseLine, promiseLines } from './promiseLine'

/** Promises of one programme, those that count the funder's own territory apart. */
export interface FunderPromiseGroup {
  readonly programme: Programme | null
  readonly id: string
  readonly own: readonly PromiseLine[]
  readonly others: readonly PromiseLine[]
  /** Funders to whom these promises are made. */
  readonly parties: readonly string[]
  /** Promises of the programme that are made to no funder, and stand in no group. */
  readonly unaddressed: number
}

export interface FunderPromises {
  readonly made: readonly FunderPromiseGroup[]
  readonly cofunded: readonly FunderPromiseGroup[]
}

/** Promises made to the funder, and apart from them those of programmes that it only cofinances. */
export function funderPromises(
  { id, territory }: Funder,
  data: FundingData,
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): FunderPromises {
  const isOwn = ({ promise }: PromiseLine): boolean =>
    territory !== null && promise.target.territory === territory
  const all = promiseLines(catalogues, asOf, profile, () => true)
  const unaddressed = groupBy(
    all.filter(({ promise }) => promise.parties.length === 0),
    ({ promise }) => promise.programme,
  )
  const grouped = (lines: readonly PromiseLine[]): FunderPromiseGroup[] =>
    [...groupBy(lines, ({ promise }) => promise.programme)].map(([programme, found]) => ({
      programme: data.programmes.find((known) => known.id === programme) ?? null,
      id: programme,
      own: found.filter(isOwn),
      others: found.filter((line) => !isOwn(line)),
      parties: [...new Set(found.flatMap(({ promise }) => promise.parties))],
      unaddressed: (unaddressed.get(programme) ?? []).length,
    }))
  const isTo = ({ promise }: PromiseLine): boolean => promise.parties.includes(id)
  return {
    made: grouped(all.filter(isTo)),
    cofunded: grouped(all.filter((line) => !isTo(line) && line.promise.cofunders.includes(id))),
  }
}
