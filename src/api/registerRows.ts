import type { CountedRow } from '../domain/countActual'
import type { Register } from '../domain/counting'
import type { Nature, Period } from '../domain/observation'

interface Kept {
  readonly id: string
  readonly market?: string | null | undefined
  readonly programme?: string | null | undefined
  readonly list?: string | undefined
  readonly territory?: string | undefined
  readonly known?: string | undefined
}

interface EventRecord extends Kept {
  readonly year: number | null
  readonly period: Period | null
}

/** The registers of a data set, as their resources hand them over. */
export interface RegisterRecords {
  readonly visits: readonly (Kept & { readonly company: string; readonly period: Period | null })[]
  readonly participations: readonly (Kept & {
    readonly event: string
    readonly organisation: string
    readonly kind: string
    readonly participants: number | null
  })[]
  readonly events: readonly EventRecord[]
  readonly projects: readonly (Kept & {
    readonly year: number | null
    readonly natures: readonly Nature[]
  })[]
}

/** A row that an act prints was known before any register was kept. */
const always = '1900-01-01'

const yearPeriod = (year: number | null): Period | null =>
  year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` }

function plain({ id, market, programme, list, territory, known }: Kept): CountedRow {
  return {
    id,
    company: null,
    territory: territory ?? null,
    market: market ?? null,
    natures: [],
    programme: programme ?? null,
    list: list ?? null,
    period: null,
    participants: null,
    known: known ?? always,
  }
}

/** The rows of one register as rules look at them. A participation has the date, the programme and the series of its event. */
export function countedRows(
  register: Register,
  { visits, participations, events, projects }: RegisterRecords,
): CountedRow[] {
  switch (register) {
    case 'visits':
      return visits.map((visit) =>
        Object.assign(plain(visit), { company: visit.company, period: visit.period }),
      )
    case 'events':
      return events.map((event) =>
        Object.assign(plain(event), { period: event.period ?? yearPeriod(event.year) }),
      )
    case 'projects':
      return projects.map((project) =>
        Object.assign(plain(project), {
          natures: project.natures,
          period: yearPeriod(project.year),
        }),
      )
    case 'participations': {
      const held = new Map(events.map((event) => [event.id, event]))
      return participations.map((row) => {
        const event = held.get(row.event)
        return Object.assign(plain(row), {
          company: row.kind === 'company' ? row.organisation : null,
          participants: row.participants,
          programme: event?.programme ?? null,
          list: event?.list ?? null,
          period: event === undefined ? null : (event.period ?? yearPeriod(event.year)),
        })
      })
    }
  }
}
