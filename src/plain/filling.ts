import type { Finding } from '../api/errors'
import { formatPath, shorten } from '../api/findings'
import type { Label } from '../domain/observation'
import { Id, Label as LabelSchema, Period, Source } from '../api/wire/observation'
import { type PlainSource, periodOf, textsOf } from './fields'
import { definitionOf, type Schema } from './loose'
import { type MadeRecords, unsaidLabels } from './made'
import { idOf, type Names } from './names'

export type Raw = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists whose records are named by others. */
export type Named =
  | 'units'
  | 'territories'
  | 'funders'
  | 'programmes'
  | 'agreements'
  | 'acts'
  | 'indicators'
  | 'markets'
  | 'events'
  | 'deliverables'
  | 'instalments'

/** Fields that name a record of a list. */
const namedBy: Readonly<Record<string, Named>> = {
  unit: 'units',
  territory: 'territories',
  likelyTerritory: 'territories',
  funder: 'funders',
  parties: 'funders',
  cofunders: 'funders',
  programme: 'programmes',
  agreement: 'agreements',
  act: 'acts',
  indicator: 'indicators',
  market: 'markets',
  event: 'events',
  deliverable: 'deliverables',
  instalment: 'instalments',
}

/** What a record is called, where it has to be named in a line. */
export function nameIn(record: Raw): Label | null {
  const texts = ['label', 'name', 'title', 'one', 'company', 'organisation', 'words'].map(
    (field) => record[field],
  )
  const found = texts.find((text) => typeof text === 'string' || isRecord(text))
  return found === undefined ? null : textsOf(found)
}

/** Makes records of the API from plain ones: texts in two languages, ids for names, sources with act and section. */
export class Filling {
  /** What was wrong with the record that is being filled. */
  private problem: Finding | null = null

  constructor(
    readonly names: Readonly<Record<Named, Names>>,
    readonly populations: ReadonlyMap<string, Names>,
    readonly made: MadeRecords,
  ) {}

  /** A record as its schema wants it, or what is wrong with it. */
  record(
    schema: Schema,
    raw: Raw,
    at: Path,
  ): { readonly filled: Raw } | { readonly wrong: Finding } {
    this.problem = null
    const filled = this.fields(schema, raw, at)
    return this.problem === null ? { filled } : { wrong: this.problem }
  }

  /** Id of what a field names; tells where nothing bears the name. */
  refer(field: string, name: string, at: Path, of: string | null = null): string {
    const list = namedBy[field]
    if (field === 'population' && of !== null)
      return this.found(this.populations.get(of)?.idFor(name) ?? null, 'populations', name, at)
    if (field === 'authority') return this.names.funders.find(name) ?? idOf(name)
    if (list !== undefined) return this.found(this.names[list].idFor(name), list, name, at)
    return Id.safeParse(name).success ? name : idOf(name)
  }

  private found(id: string | null, list: string, name: string, at: Path): string {
    if (id === null)
      this.problem ??= {
        path: formatPath(at),
        expected: `id or name of one of ${list}`,
        found: shorten(name),
      }
    return id ?? ''
  }

  private fields(schema: Schema, raw: Raw, at: Path): Raw {
    const { shape = {} } = definitionOf(schema)
    const entries = Object.entries(shape).flatMap(([name, field]): [string, unknown][] => {
      const value = raw[name] ?? undefined
      if (value !== undefined)
        return [[name, this.value(field, value, { field: name, raw, at: [...at, name] })]]
      const { type } = definitionOf(field)
      if (field === Source) return [[name, this.source(undefined, raw)]]
      if (type === 'array') return [[name, []]]
      return type === 'nullable' ? [[name, null]] : []
    })
    return Object.fromEntries(entries)
  }

  private value(
    schema: Schema,
    value: unknown,
    place: { readonly field: string; readonly raw: Raw; readonly at: Path },
  ): unknown {
    const { field, raw, at } = place
    if (schema === LabelSchema) return textsOf(value as Parameters<typeof textsOf>[0])
    if (schema === Period) return periodOf(value as Parameters<typeof periodOf>[0])
    if (schema === Source) return this.source(value as PlainSource, raw)
    if (schema === Id) {
      const of =
        typeof raw.indicator === 'string' ? this.names.indicators.find(raw.indicator) : null
      return field === 'id' ? value : this.refer(field, String(value), at, of)
    }
    const { type, innerType, element } = definitionOf(schema)
    if (innerType !== undefined) return this.value(innerType, value, place)
    if (type === 'array' && element !== undefined && Array.isArray(value))
      return value.map((item: unknown, index) =>
        this.value(element, item, { field, raw: isRecord(item) ? item : raw, at: [...at, index] }),
      )
    return type === 'object' && isRecord(value) ? this.fields(schema, value, at) : value
  }

  /** Act, section, row and figure of a source as somebody wrote it; what is not said says so. */
  source(said: PlainSource | undefined, record: Raw, row?: string): Raw {
    const source = typeof said === 'string' ? { document: said } : (said ?? {})
    const name = nameIn(record)?.fr ?? '—'
    const document = source.document ?? source.act ?? unsaidLabels.source.fr
    const act = this.names.acts.idFor(document) ?? document
    const value = record.value ?? record.euros
    return {
      act,
      section: this.made.section(act, source.place ?? source.section),
      row: source.row ?? row ?? name,
      printed: source.printed ?? (typeof value === 'number' ? String(value) : name),
      ...(source.nth === undefined ? {} : { nth: source.nth }),
    }
  }
}
