import type * as z from 'zod/mini'
import type { Finding } from '../api/errors'
import { readRecords, type Records } from '../api/parse'
import { Observation } from '../api/wire/observation'
import { Event, Participation, Project, Visit } from '../api/wire/register'
import { Delivery } from '../api/wire/reporting'
import type { FileRow } from './readRow'
import { isPeriod, type SchemaId, type Value } from './schema'
import type { ParsedTable } from './readRows'

/** What a table does not say of its rows, from whoever opens it. */
export interface RecordContext {
  /** Id under which the file stands among the sources. */
  readonly register: string
  /** Day from which rows without a date of their own are known. */
  readonly known: string
  /** Unit of each indicator. */
  readonly units: ReadonlyMap<string, string>
}

/** The rows of a file as the records of the contract. Actions and the sector have no record there: they are written into tables only. */
export interface FileRecords {
  readonly projects: readonly z.infer<typeof Project>[]
  readonly visits: readonly z.infer<typeof Visit>[]
  readonly events: readonly z.infer<typeof Event>[]
  readonly participations: readonly z.infer<typeof Participation>[]
  readonly observations: readonly z.infer<typeof Observation>[]
  readonly deliveries: readonly z.infer<typeof Delivery>[]
  /** Rows that are no record of the contract although each of their cells is right. */
  readonly setAside: readonly Finding[]
}

type Values = Readonly<Record<string, Value>>
type Raw = Readonly<Record<string, unknown>>

/** Fields that may be absent in the contract are absent where the file says nothing. */
const filled = (values: Values, ...names: readonly string[]): Raw =>
  Object.fromEntries(
    names.flatMap((name) =>
      values[name] === null || values[name] === undefined ? [] : [[name, values[name]]],
    ),
  )

/** The register, sheet and line from which a row comes, in the place where an act's row would stand, and what the line says: a figure as it is written, else whom it names. */
const sourceOf = (
  schema: SchemaId,
  { line, values, written }: FileRow,
  { register }: RecordContext,
): Raw => ({
  act: register,
  section: schema,
  row: String(line),
  printed:
    [written, values.words, values.company, values.organisation, values.name].find(
      (said) => typeof said === 'string' && said !== '',
    ) ?? String(line),
})

/** The row's own word, else the least sure of its figures. */
function statusOf({ values, qualities }: FileRow): unknown {
  if (values.status !== null && values.status !== undefined) return values.status
  return Object.values(qualities).find(({ status }) => status !== undefined)?.status ?? 'final'
}

const keptOf = (row: FileRow, { known }: RecordContext): Raw => ({
  status: statusOf(row),
  known: row.values.known ?? known,
})

function projectOf(row: FileRow, context: RecordContext): Raw {
  const { name, year, scheme, natures, collaborative, european, territory } = row.values
  const own = { id: row.id, name, year, scheme, natures, collaborative, european, territory }
  return {
    ...own,
    ...filled(row.values, 'programme', 'market'),
    ...keptOf(row, context),
    source: sourceOf('projects', row, context),
  }
}

function visitOf(row: FileRow, context: RecordContext): Raw {
  const { company, date, territory, market, member, staff, turnover } = row.values
  const own = { id: row.id, company, period: date, territory, market, member, staff, turnover }
  return { ...own, ...keptOf(row, context), source: sourceOf('visits', row, context) }
}

const isWholeYear = ({ start, end }: { readonly start: string; readonly end: string }): boolean =>
  start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`

function eventOf(row: FileRow, context: RecordContext): Raw {
  const { name, date = null, place, roles, domain, programme } = row.values
  const period = isPeriod(date) ? date : null
  const own = { id: row.id, name, place, roles, domain, programme }
  return {
    ...own,
    year: period === null ? null : Number(period.start.slice(0, 4)),
    period: period === null || isWholeYear(period) ? null : period,
    ...filled(row.values, 'list', 'territory'),
    ...keptOf(row, context),
    source: sourceOf('events', row, context),
  }
}

function participationOf(row: FileRow, context: RecordContext): Raw {
  const { event, organisation, kind, territory, market, participants, meetings } = row.values
  const own = { id: row.id, event, organisation, kind, territory, market, participants, meetings }
  return { ...own, ...keptOf(row, context), source: sourceOf('participations', row, context) }
}

function deliveryOf(row: FileRow, context: RecordContext): Raw {
  const { deliverable, note, day, version, reservations, by } = row.values
  const label = typeof reservations === 'string' ? { fr: reservations, en: reservations } : null
  return {
    id: row.id,
    deliverable,
    note,
    day,
    version,
    reservations: label,
    by,
    ...keptOf(row, context),
  }
}

/** A figure, and one of its own for each nature that it is told apart into; natures are never added. A row without figure and words is none. */
function observationsOf(row: FileRow, context: RecordContext): Raw[] {
  const {
    indicator = null,
    role,
    population,
    territory,
    period,
    value = null,
    agreement,
    programme,
    words = null,
  } = row.values
  const { operator, upper, parts = [] } = row.qualities.value ?? {}
  if (value === null && words === null) return []
  const unit =
    row.values.unit ?? (typeof indicator === 'string' ? context.units.get(indicator) : null)
  const own = {
    id: row.id,
    indicator,
    role,
    population,
    territory,
    nature: row.values.nature,
    period,
    value,
    unit,
    agreement,
    programme,
  }
  const whole = {
    ...own,
    ...filled({ upper: row.values.upper ?? upper ?? null }, 'upper'),
    operator: row.values.operator ?? operator ?? null,
    words: words ?? row.written ?? '',
    level: 'declared',
    axis: null,
    adopted: null,
    ...keptOf(row, context),
    source: sourceOf('indicators', row, context),
  }
  const natures = parts.map(({ nature, value: part }) =>
    Object.assign({}, whole, {
      id: `${row.id}-${nature.toLowerCase().replace('/', '')}`,
      nature,
      value: part,
      words: `${part}(${nature})`,
      operator: null,
    }),
  )
  return [whole, ...natures]
}

/** The rows of all tables of a file as records of the contract, checked against it once more. */
export function recordsOf(readings: readonly ParsedTable[], context: RecordContext): FileRecords {
  const rowsOf = (schema: SchemaId): readonly FileRow[] =>
    readings.filter(({ choice }) => choice.schema === schema).flatMap(({ rows }) => rows)
  const read = <T extends object>(
    schema: SchemaId,
    contract: z.ZodMiniType<T>,
    record: (row: FileRow, of: RecordContext) => Raw | Raw[],
  ): Records<T> =>
    readRecords(
      contract,
      rowsOf(schema).flatMap((row) => record(row, context)),
      [schema],
    )
  const lists = {
    projects: read('projects', Project, projectOf),
    visits: read('visits', Visit, visitOf),
    events: read('events', Event, eventOf),
    participations: read('participations', Participation, participationOf),
    observations: read('indicators', Observation, observationsOf),
    deliveries: read('deliveries', Delivery, deliveryOf),
  }
  return {
    projects: lists.projects.records,
    visits: lists.visits.records,
    events: lists.events.records,
    participations: lists.participations.records,
    observations: lists.observations.records,
    deliveries: lists.deliveries.records,
    setAside: Object.values(lists).flatMap(({ setAside }) => setAside),
  }
}
