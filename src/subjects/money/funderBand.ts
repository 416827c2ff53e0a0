import { yearOf } from '../../domain/period'
import type { YearOfGrants } from './fundingByYear'
import type { NextDue } from './funderMoney'
import type { FunderView } from './funderView'
import type { InstalmentState } from './instalmentView'

interface BandPiece {
  readonly state: InstalmentState
  readonly euros: number
}

/** What a funder must know first: what it gives in the last year that the acts name, how that is paid, and what is owed to it next. */
export interface FunderBand {
  readonly year: YearOfGrants | null
  /** The year's money by the state of its payments; empty where the acts do not detail payments that make up the whole of it, or where that is money of several stages. */
  readonly pieces: readonly BandPiece[]
  readonly next: NextDue | null
}

const order: readonly InstalmentState[] = ['paid', 'onSignature', 'conditional', 'unsaid']

const sum = (of: readonly { readonly euros: number }[]): number =>
  of.reduce((total, { euros }) => total + euros, 0)

/** The band that opens a funder's page, from the same figures as the sections below it. */
export function funderBand({ byYear, agreements, next }: FunderView): FunderBand {
  const year = byYear.years.findLast(({ grants }) => grants.length > 0) ?? null
  const payments = agreements
    .flatMap(({ instalments }) => instalments)
    .filter(({ period }) => year !== null && yearOf(period.start) === year.year)
  const [given, ...otherStages] = year?.sums ?? []
  const makesWhole =
    payments.length > 0 && otherStages.length === 0 && sum(payments) === given?.euros
  return {
    year,
    pieces: makesWhole
      ? order.flatMap((state) => {
          const own = payments.filter((payment) => payment.state === state)
          return own.length === 0 ? [] : [{ state, euros: sum(own) }]
        })
      : [],
    next: next[0] ?? null,
  }
}
