import { type Lot, threeDigits } from './random'

/** A company that does not exist. */
export interface SimulatedCompany {
  readonly name: string
  readonly territory: string
  readonly market: string | null
  readonly member: boolean
  readonly staff: number | null
  readonly turnover: number | null
}

const ofGbm = 128
const everyCompany = 170
const otherMarkets = ['health', 'luxury', 'mobility', 'energy', 'digital', null] as const
const elsewhere = ['pma', 'dijon', 'pdh', 'bfc'] as const

/** 128 companies of GBM, one in four in aerospace and defence, and 42 of other territories. */
export function simulatedCompanies(lot: Lot): SimulatedCompany[] {
  return Array.from({ length: everyCompany }, (_, place) => {
    const number = place + 1
    const staff = lot.between(0, 11) === 0 ? null : lot.between(2, 180)
    return {
      name: `Entreprise simulée ${threeDigits(number)}`,
      territory: number <= ofGbm ? 'gbm' : lot.pick(elsewhere),
      market: number % 4 === 0 ? 'asd' : lot.pick(otherMarkets),
      member: lot.between(1, 10) <= 6,
      staff,
      turnover:
        staff === null || lot.between(1, 9) === 1 ? null : staff * lot.between(90, 210) * 1000,
    }
  })
}
