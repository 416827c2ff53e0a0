import fc from 'fast-check'
import { absenceIn } from '../../src/spreadsheet/plainWords'
import type { FileRow } from '../../src/spreadsheet/readRow'
import type { Column, Schema, Value } from '../../src/spreadsheet/schema'
import { leftOutText } from './leftOutText'
import { vocabulary } from './vocabulary'

type Values = Record<string, Value>

/** Text of any script as a cell can hold it: trimmed, no control characters, nothing that means "no value". */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((drawn) => drawn.replaceAll(/[\p{Cc}\p{Cs}]/gu, '').trim())
  .filter((drawn) => drawn !== '' && absenceIn(drawn) === null && !leftOutText(drawn))

/** What a spreadsheet or a text file could take for something else. */
const awkward = fc.constantFrom(
  '=1+1',
  '+33 3',
  '-x',
  '@nom',
  "'=a",
  '1,234',
  '2026',
  '<b>gras</b>',
  'a;b"c',
  'deux\nlignes',
  '__proto__',
  '0012',
  'VRAI',
)
const anyText = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: awkward })
const item = anyText.filter((drawn) => !/[;\n]/.test(drawn))

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const year = fc.integer({ min: 1900, max: 2199 })

const period = fc.oneof(
  day.map((start) => ({ start, end: start })),
  year.map((number) => ({ start: `${number}-01-01`, end: `${number}-12-31` })),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
)

const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .map((number) => (number === 0 ? 0 : number))
const decimals = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([number, places]) => (number === 0 ? 0 : number / 10 ** places))
const number = fc.oneof(finite, decimals)
const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

/** The check digit that makes 14 digits a SIRET. */
function siretFrom(digits: string): string {
  for (let check = 0; check < 10; check += 1) {
    const candidate = `${digits}${check}`
    let sum = 0
    for (const [place, digit] of candidate.split('').toReversed().entries()) {
      const doubled = place % 2 === 1 ? Number(digit) * 2 : Number(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    if (sum % 10 === 0) return candidate
  }
  return ''
}

function valueOf(column: Column): fc.Arbitrary<Value> {
  switch (column.kind) {
    case 'id':
      return fc.stringMatching(/^[a-z0-9]{1,8}-[a-z0-9]{1,8}$/)
    case 'text':
      return anyText
    case 'list':
      return fc.array(item, { minLength: 1, maxLength: 3 })
    case 'whole':
      return column.id === 'year' ? year : whole
    case 'euros':
      return number.map((drawn) => Math.abs(drawn))
    case 'number':
    case 'percent':
    case 'quantity':
      return number
    case 'day':
      return day
    case 'period':
      return period
    case 'yesNo':
      return fc.boolean()
    case 'siret':
      return fc.stringMatching(/^\d{13}$/).map(siretFrom)
    case 'choice':
      return fc.constantFrom(...column.choices.map(({ id }) => id))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...column.choices.map(({ id }) => id)), {
        minLength: 1,
        maxLength: 3,
      })
    case 'reference':
      return fc.constantFrom(...(vocabulary[column.to] ?? []).map(({ id }) => id))
  }
}

const isNeeded = ({ id, isRequired }: Column): boolean => isRequired === true || id === 'territory'

function valuesOf(schema: Schema): fc.Arbitrary<Values> {
  const columns = schema.columns.map((column) => {
    if (column.id === 'inTerritory') return [column.id, fc.constant(null)] as const
    return [
      column.id,
      isNeeded(column) ? valueOf(column) : fc.option(valueOf(column), { nil: null }),
    ] as const
  })
  return fc.record(Object.fromEntries(columns))
}

const quality = fc.constantFrom(
  { status: 'estimated' as const },
  { operator: '>' as const },
  { status: 'provisional' as const, operator: '~' as const },
  {
    parts: [
      { nature: 'L' as const, value: 4 },
      { nature: 'A' as const, value: 8 },
    ],
  },
)

/** Companies are told apart by more than their capitals, and each figure has a period of its own: two rows never disagree. */
function apart(values: Values, line: number): Values {
  const named = ['company', 'organisation'].flatMap((column) =>
    typeof values[column] === 'string' ? [[column, `${values[column]} ${line}`] as const] : [],
  )
  const own = `${1900 + line}`
  return {
    ...values,
    ...Object.fromEntries(named),
    ...('indicator' in values ? { period: { start: `${own}-01-01`, end: `${own}-12-31` } } : {}),
  }
}

/** An indicator has the population and the unit that are its own; its figure may have words, and one without either is none. */
function settled(
  values: Values,
  line: number,
  words: FileRow['qualities'][string] | null,
): FileRow {
  const isFigure = 'indicator' in values
  const population = vocabulary.population?.find(({ of }) => of === values.indicator)?.id ?? null
  const own = vocabulary.indicator?.find(({ id }) => id === values.indicator)?.unit ?? null
  const distinct = apart(values, line)
  const row = isFigure
    ? {
        ...distinct,
        population,
        unit: values.unit === null ? null : own,
        value: values.value ?? (values.words === null ? line : null),
      }
    : distinct
  return {
    line,
    id: '',
    values: { ...row, ...(typeof values.id === 'string' ? { id: `${values.id}-${line}` } : {}) },
    absences: {},
    qualities: isFigure && words !== null && row.value !== null ? { value: words } : {},
  }
}

/** Rows of a schema with anything that its columns may hold. */
export const rowsOf = (schema: Schema): fc.Arbitrary<FileRow[]> =>
  fc
    .array(fc.tuple(valuesOf(schema), fc.option(quality, { nil: null })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => rows.map(([values, words], place) => settled(values, place + 1, words)))
