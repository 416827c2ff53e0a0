import { maxListedFindings } from '../spreadsheet/limits'
import type { DataSet } from '../publish/dataSet'
import type { FedTable } from './ownSet'

export type ChangeKind = 'fresh' | 'changed' | 'vanished'

interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface RowChange {
  readonly kind: ChangeKind
  readonly id: string
  /** How the register names it. */
  readonly name: string
  /** Of a changed row: what was, what is. */
  readonly fields: readonly FieldChange[]
}

/** What a file does to one table: all of it counted, the first of it listed. */
export interface TableChange {
  readonly table: FedTable
  readonly fresh: number
  readonly changed: number
  readonly vanished: number
  readonly same: number
  readonly listed: readonly RowChange[]
}

interface Row {
  readonly id: string
}

/** Where a row comes from and how it is kept says nothing about its content. */
const beside = new Set(['id', 'source', 'known', 'status'])

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  if (typeof value !== 'object') return ''
  if ('start' in value && 'end' in value)
    return value.start === value.end
      ? String(value.start)
      : `${String(value.start)} – ${String(value.end)}`
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value)
}

const nameFields = ['company', 'organisation', 'name', 'deliverable', 'indicator'] as const

export function nameOf(row: object): string {
  for (const field of nameFields) if (field in row) return String(Reflect.get(row, field))
  return ''
}

function fieldsOf(before: object, after: object): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].flatMap((field) => {
    if (beside.has(field)) return []
    const [was, is] = [shown(Reflect.get(before, field)), shown(Reflect.get(after, field))]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

/** Two states of one table, row by row by their ids: at most a hundred changes of each kind are listed. */
export function tableChange(
  table: FedTable,
  before: readonly Row[],
  after: readonly Row[],
): TableChange {
  const was = new Map(before.map((row) => [row.id, row]))
  const counts = { fresh: 0, changed: 0, vanished: 0, same: 0 }
  const listed: RowChange[] = []
  const add = (kind: ChangeKind, row: Row, fields: readonly FieldChange[]): void => {
    counts[kind] += 1
    if (counts[kind] <= maxListedFindings)
      listed.push({ kind, id: row.id, name: nameOf(row), fields })
  }
  for (const row of after) {
    const known = was.get(row.id)
    was.delete(row.id)
    if (known === undefined) add('fresh', row, [])
    else if (known === row) counts.same += 1
    else {
      const fields = fieldsOf(known, row)
      if (fields.length > 0) add('changed', row, fields)
      else counts.same += 1
    }
  }
  for (const row of was.values()) add('vanished', row, [])
  return { table, ...counts, listed }
}

const listOf: Readonly<Record<FedTable, (dataSet: DataSet) => readonly Row[]>> = {
  projects: ({ projects }) => projects,
  visits: ({ visits }) => visits,
  events: ({ events }) => events,
  participations: ({ participations }) => participations,
  indicators: ({ observations }) => observations,
  deliveries: ({ deliveries }) => deliveries,
}

/** What changes in the tables that files feed, and in those that lose rows with them. */
export function tableChanges(
  before: DataSet,
  after: DataSet,
  tables: readonly FedTable[],
): TableChange[] {
  const all = new Set<FedTable>([
    ...tables,
    ...(tables.includes('events') ? (['participations'] as const) : []),
  ])
  return [...all]
    .map((table) => tableChange(table, listOf[table](before), listOf[table](after)))
    .filter(
      ({ table, fresh, changed, vanished }) =>
        tables.includes(table) || fresh + changed + vanished > 0,
    )
}
