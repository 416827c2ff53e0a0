import * as z from 'zod/mini'
import { siretOf } from '../../src/spreadsheet/siret'

const Constraints = z.object({
  required: z.optional(z.boolean()),
  pattern: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  maxLength: z.optional(z.number()),
})
const Field = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
  constraints: z.optional(Constraints),
  trueValues: z.optional(z.array(z.string())),
  falseValues: z.optional(z.array(z.string())),
})
type Field = z.infer<typeof Field>

/** A check beside the fields, by its name in the schema. */
const CustomCheck = z.object({ name: z.string(), params: z.record(z.string(), z.string()) })

/** A Table Schema of Frictionless, as far as the two schemas in this folder use it. */
export const TableSchema = z.object({ fields: z.array(Field), custom_checks: z.optional(z.array(CustomCheck)) })
type TableSchema = z.infer<typeof TableSchema>

export interface TableFault {
  /** Line of the file; 1 is the header. */
  readonly line: number
  readonly field: string
  readonly fault: string
}

const isDate = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const isOfType: Record<Field['type'], (text: string, field: Field) => boolean> = {
  string: () => true,
  number: (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  boolean: (text, { trueValues = ['true', 'True', 'TRUE', '1'], falseValues = ['false', 'False', 'FALSE', '0'] }) =>
    trueValues.includes(text) || falseValues.includes(text),
  date: isDate,
}

function faultOf(text: string, field: Field): string | null {
  const { required, pattern, enum: values, minimum, maximum, maxLength } = field.constraints ?? {}
  if (text === '') return required === true ? 'required' : null
  if (!isOfType[field.type](text, field)) return field.type
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return 'pattern'
  if (values !== undefined && !values.includes(text)) return 'enum'
  if (minimum !== undefined && Number(text) < minimum) return 'minimum'
  if (maximum !== undefined && Number(text) > maximum) return 'maximum'
  return maxLength !== undefined && text.length > maxLength ? 'maxLength' : null
}

const checks: Record<string, (row: ReadonlyMap<string, string>, params: Readonly<Record<string, string>>) => string | null> = {
  'french-siret-value': (row, { column = '' }) => {
    const text = row.get(column) ?? ''
    return text === '' || 'siret' in siretOf(text) ? null : column
  },
  'one-of-required': (row, { column1 = '', column2 = '' }) =>
    (row.get(column1) ?? '') === '' && (row.get(column2) ?? '') === '' ? column1 : null,
}

/** Every place at which rows break a schema: headings first, then cell by cell, then the schema's own checks. */
export function tableFaults(
  { fields, custom_checks: custom = [] }: TableSchema,
  [header = [], ...rows]: readonly (readonly string[])[],
): TableFault[] {
  const faults: TableFault[] = []
  for (const { name } of fields) if (!header.includes(name)) faults.push({ line: 1, field: name, fault: 'missing column' })
  for (const name of header)
    if (!fields.some((field) => field.name === name)) faults.push({ line: 1, field: name, fault: 'unknown column' })
  const isOrdered = fields.every(({ name }, place) => header[place] === name)
  if (faults.length === 0 && !isOrdered) faults.push({ line: 1, field: header[0] ?? '', fault: 'order' })
  for (const [place, cells] of rows.entries()) {
    const line = place + 2
    if (cells.length !== header.length) faults.push({ line, field: '', fault: 'number of cells' })
    const row = new Map(header.map((name, column) => [name, (cells[column] ?? '').trim()]))
    for (const field of fields) {
      const text = row.get(field.name)
      const fault = text === undefined ? null : faultOf(text, field)
      if (fault !== null) faults.push({ line, field: field.name, fault })
    }
    for (const { name, params } of custom) {
      const column = checks[name]?.(row, params) ?? null
      if (column !== null && !faults.some((fault) => fault.line === line && fault.field === column))
        faults.push({ line, field: column, fault: name })
    }
  }
  return faults
}
