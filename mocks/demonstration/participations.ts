import type { DataSet } from '../../src/publish/dataSet'
import { registerId } from './calendar'
import type { SimulatedCompany } from './companies'
import { dayAfter, type Lot, threeDigits, twoDigits } from './random'

type Participation = DataSet['participations'][number]
type Event = DataSet['events'][number]
type Drawn = Pick<Participation, 'organisation' | 'kind' | 'territory' | 'market' | 'participants'>

/** Companies that come to events at all: the others are known from visits alone. */
const comers = 84
/** Participants of the two events for which the act promises a number. */
const people: Readonly<Record<string, number>> = { 'printemps-ia': 164, 'rentree-dm': 512 }
const lists: Readonly<Record<string, number>> = { 'printemps-ia': 24, 'rentree-dm': 46 }

const companyRow = (
  { name, territory, market }: SimulatedCompany,
  participants: number | null,
): Drawn => ({
  organisation: name,
  kind: 'company',
  territory,
  market,
  participants,
})

/** Rows whose people add up to a given number, each organisation once. */
function adding(companies: readonly SimulatedCompany[], total: number, lot: Lot): Drawn[] {
  const rows = companies.map((company) => companyRow(company, lot.between(1, 5)))
  const said = rows.reduce(
    (sum, { participants }) => sum + (participants === null ? 0 : participants),
    0,
  )
  const school: Drawn = {
    organisation: 'École simulée 01',
    kind: 'school',
    territory: 'gbm',
    market: null,
    participants: total - said,
  }
  return [...rows, school]
}

function rowsOf({ list = '' }: Event, companies: readonly SimulatedCompany[], lot: Lot): Drawn[] {
  const { gbm, asd, health, others } = {
    gbm: companies.filter(({ territory }) => territory === 'gbm').slice(0, comers),
    asd: companies.filter(({ territory, market }) => territory === 'gbm' && market === 'asd'),
    health: companies.filter(({ territory, market }) => territory === 'gbm' && market === 'health'),
    others: companies.filter(({ territory }) => territory !== 'gbm'),
  }
  const drawn = (from: readonly SimulatedCompany[], count: number): SimulatedCompany[] =>
    lot.shuffled(from).slice(0, count)
  const total = people[list]
  if (total !== undefined) {
    const count = lists[list] ?? 0
    return adding(
      [...drawn(gbm, Math.floor(count / 2)), ...drawn(others, Math.ceil(count / 2))],
      total,
      lot,
    )
  }
  switch (list) {
    case 'member-event': {
      const laboratory = `Laboratoire simulé ${twoDigits(lot.between(1, 9))}`
      return [
        ...drawn(gbm, lot.between(3, 5)).map((company) => companyRow(company, lot.between(1, 4))),
        ...drawn(others, lot.between(1, 3)).map((company) =>
          companyRow(company, lot.between(0, 7) === 0 ? null : lot.between(1, 4)),
        ),
        {
          organisation: laboratory,
          kind: 'laboratory',
          territory: 'bfc',
          market: null,
          participants: lot.between(1, 3),
        },
      ]
    }
    case 'asd-committee':
    case 'asd-action':
      return drawn(asd.slice(0, 26), 8).map((company) => companyRow(company, lot.between(1, 3)))
    case 'health-service':
      return drawn(health.slice(0, 5), 2).map((company) => companyRow(company, 1))
    default:
      return []
  }
}

/** Who took part in the simulated events, entered within a week of each. */
export function simulatedParticipations(
  events: readonly Event[],
  companies: readonly SimulatedCompany[],
  lot: Lot,
): Participation[] {
  const rows = events.flatMap((event) =>
    rowsOf(event, companies, lot).map((row) => ({ event, row })),
  )
  return rows.map(({ event: { id, name, known = '2026-01-01' }, row }, place) => {
    const entered = dayAfter(known, lot.between(0, 6))
    const meetings = lot.between(0, 2) === 0 ? null : lot.between(1, 6)
    const line = `ligne ${place + 1}`
    return Object.assign(
      {
        id: `demo-participation-${threeDigits(place + 1)}`,
        event: id,
        meetings,
        status: 'simulated' as const,
        known: entered,
      },
      row,
      {
        source: {
          act: registerId,
          section: 'participations',
          row: `${name}, ${row.organisation}`,
          printed: line,
        },
      },
    )
  })
}
