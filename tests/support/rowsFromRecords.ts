import type { FileRecords } from '../../src/spreadsheet/records'
import type { FileRow } from '../../src/spreadsheet/readRow'
import type { SchemaId, Value } from '../../src/spreadsheet/schema'

type Registers = Pick<
  FileRecords,
  'projects' | 'visits' | 'events' | 'participations' | 'deliveries'
>
type Values = Readonly<Record<string, Value | undefined>>

function rowOf(id: string, place: number, values: Values): FileRow {
  const plain = Object.fromEntries(
    Object.entries({ ...values, id }).map(([name, value]) => [name, value ?? null]),
  )
  return { line: place + 1, id, values: plain, absences: {}, qualities: {} }
}

const yearOf = (year: number | null): Value =>
  year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` }

/** The registers of a data set as rows of files, so that they can be written, corrected in a spreadsheet and read again. Columns that the contract does not have (aid, laboratories, SIRET) are empty. */
export function rowsFromRecords({
  projects,
  visits,
  events,
  participations,
  deliveries,
}: Registers): Readonly<Partial<Record<SchemaId, readonly FileRow[]>>> {
  return {
    projects: projects.map((record, place) => {
      const {
        name,
        year,
        scheme,
        natures,
        collaborative,
        european,
        territory,
        programme,
        market,
        status,
        known,
      } = record
      return rowOf(record.id, place, {
        name,
        year,
        scheme,
        natures,
        collaborative,
        european,
        territory,
        programme,
        market,
        status,
        known,
      })
    }),
    visits: visits.map((record, place) => {
      const { company, period, territory, market, member, staff, turnover, status, known } = record
      return rowOf(record.id, place, {
        company,
        date: period,
        territory,
        market,
        member,
        staff,
        turnover,
        status,
        known,
      })
    }),
    events: events.map((record, place) => {
      const {
        name,
        year,
        period,
        place: where,
        roles,
        domain,
        territory,
        programme,
        list,
        status,
        known,
      } = record
      return rowOf(record.id, place, {
        name,
        date: period ?? yearOf(year),
        place: where,
        roles,
        domain,
        territory,
        programme,
        list,
        status,
        known,
      })
    }),
    participations: participations.map((record, place) => {
      const {
        event,
        organisation,
        kind,
        territory,
        market,
        participants,
        meetings,
        status,
        known,
      } = record
      return rowOf(record.id, place, {
        event,
        organisation,
        kind,
        territory,
        market,
        participants,
        meetings,
        status,
        known,
      })
    }),
    deliveries: deliveries.map((record, place) => {
      const { deliverable, note, day, version, reservations, by, status, known } = record
      return rowOf(record.id, place, {
        deliverable,
        note,
        day,
        version,
        reservations: reservations?.fr ?? null,
        by,
        status,
        known,
      })
    }),
  }
}
