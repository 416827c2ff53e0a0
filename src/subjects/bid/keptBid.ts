import { historyOf } from '../../kept/history'
import { keptSlice } from '../../kept/kept'
import { ReportsShape } from '../notes/reportShape'
import type { Cells } from '../grid/gridText'

/** What is proposed, in two versions that can be held against each other. */
export const bidVersions = ['a', 'b'] as const
export type BidVersion = (typeof bidVersions)[number]

/** Name of a version of the proposals about a data set. */
export const bidKey = (base: string, version: BidVersion): string => `${base} ${version}`

/** What was typed by data set and version, kept in this browser alone. */
export const useKeptBid = keptSlice<Readonly<Record<string, Cells>>>({
  name: 'candidature',
  version: 1,
  empty: () => ({}),
  read: (value) => {
    const read = ReportsShape.safeParse(value)
    return read.success ? read.data : null
  },
})

export const useBidHistory = historyOf(useKeptBid)
