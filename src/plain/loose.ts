import * as z from 'zod/mini'
import type { Finding } from '../api/errors'
import { formatPath, shorten } from '../api/findings'
import { Id, Label, Period, Source, Text } from '../api/wire/observation'
import { PlainPeriod, PlainSource, PlainText } from './fields'

export type Schema = z.ZodMiniType
type Path = readonly (string | number)[]

interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly element?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
}

/** What a schema is made of. */
export const definitionOf = (schema: Schema): Definition => schema._zod.def

/** A record of the API as somebody may write it: what is null there may be left out, lists too, and a name may stand where an id stands. */
export function loosened(schema: Schema, mayLack: ReadonlySet<string> = new Set()): Schema {
  if (schema === Label) return PlainText
  if (schema === Source) return PlainSource
  if (schema === Period) return PlainPeriod
  if (schema === Id) return Text
  const { type, innerType, element, shape } = definitionOf(schema)
  if ((type === 'nullable' || type === 'optional') && innerType !== undefined)
    return z.optional(z.nullable(loosened(innerType)))
  if (type === 'array' && element !== undefined) return z.array(loosened(element))
  if (type !== 'object' || shape === undefined) return schema
  return z.object(
    Object.fromEntries(
      Object.entries(shape).map(([name, field]): [string, Schema] => {
        // An id is an id; a name may stand for that of another record.
        if (name === 'id') return [name, z.optional(field)]
        const loose = loosened(field)
        const isList = definitionOf(field).type === 'array'
        const isFree = isList || field === Source || mayLack.has(name)
        return [name, isFree ? z.optional(loose) : loose]
      }),
    ),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that a schema does not know: they are listed and not read. */
export function unknownFields(schema: Schema, value: unknown, at: Path): Finding[] {
  const { innerType, element, shape, options } = definitionOf(schema)
  if (innerType !== undefined) return unknownFields(innerType, value, at)
  if (options !== undefined) {
    const each = options.map((option) => unknownFields(option, value, at))
    return each.toSorted((a, b) => a.length - b.length)[0] ?? []
  }
  if (element !== undefined)
    return Array.isArray(value)
      ? value.flatMap((item: unknown, place) => unknownFields(element, item, [...at, place]))
      : []
  if (shape === undefined || !isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]): Finding[] => {
    const known = Object.hasOwn(shape, name) ? shape[name] : undefined
    return known === undefined
      ? [
          {
            path: formatPath([...at, name]),
            expected: Object.keys(shape).join(' | '),
            found: shorten(field),
          },
        ]
      : unknownFields(known, field, [...at, name])
  })
}
