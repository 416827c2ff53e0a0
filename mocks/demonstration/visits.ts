import { byText } from '../../src/domain/order'
import type { DataSet } from '../../src/publish/dataSet'
import { registerId, windows } from './calendar'
import type { SimulatedCompany } from './companies'
import { dayAfter, type Lot, threeDigits } from './random'
import { dayNumber } from '../../src/domain/period'

type Visit = DataSet['visits'][number]

/** By committee: companies of GBM visited for the first time, once more, and companies of elsewhere. */
const firsts = [12, 10, 25, 32, 33] as const
const again = [0, 2, 4, 6, 7] as const
const outside = [2, 3, 5, 5, 5] as const
/** Of the companies that a window adds, those visited before the last committee and entered after it. */
const late = 2
/** Companies in aerospace and defence among those of GBM that are visited. */
const asdVisited = 16

interface Drawn {
  readonly company: SimulatedCompany
  readonly day: string
  readonly known: string
}

/** The register of visits: 112 companies of GBM over the year, some twice, and some of elsewhere. */
export function simulatedVisits(companies: readonly SimulatedCompany[], lot: Lot): Visit[] {
  const gbm = companies.filter(({ territory }) => territory === 'gbm')
  const asd = lot.shuffled(gbm.filter(({ market }) => market === 'asd')).slice(0, asdVisited)
  const order = lot.shuffled([...gbm.filter(({ market }) => market !== 'asd'), ...asd])
  const strangers = lot.shuffled(companies.filter(({ territory }) => territory !== 'gbm'))
  const seen: SimulatedCompany[] = []
  const drawn = windows.flatMap(({ committee, first, last }, window): Drawn[] => {
    const on = (company: SimulatedCompany, isLate = false): Drawn => {
      const day = isLate
        ? dayAfter(first, -lot.between(2, 9))
        : dayAfter(first, lot.between(0, dayNumber(last) - dayNumber(first)))
      return {
        company,
        day,
        known: isLate ? dayAfter(first, lot.between(2, 6)) : dayAfter(day, lot.between(0, 3)),
      }
    }
    const added = order.slice(seen.length, seen.length + (firsts[window] ?? 0))
    const visits = added.map((company, place) => on(company, window > 0 && place < late))
    const revisits = lot
      .shuffled(seen)
      .slice(0, again[window])
      .map((company) => on(company))
    const others = strangers.splice(0, outside[window]).map((company) => on(company))
    seen.push(...added)
    return [...visits, ...revisits, ...others].filter(({ known }) => known <= committee)
  })
  return drawn
    .toSorted((a, b) => byText(a.day, b.day) || byText(a.company.name, b.company.name))
    .map(
      ({ company: { name, territory, market, member, staff, turnover }, day, known }, place) => ({
        id: `demo-visit-${threeDigits(place + 1)}`,
        company: name,
        period: { start: day, end: day },
        territory,
        market,
        member,
        staff,
        turnover,
        status: 'simulated',
        known,
        source: { act: registerId, section: 'visits', row: name, printed: `ligne ${place + 1}` },
      }),
    )
}
