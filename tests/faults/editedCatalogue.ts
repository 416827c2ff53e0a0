import { type Behaviour, changed } from '../support/faultyServer'
import { type Cell, fromColumns, type Row, type Table, toColumns } from '../../src/api/wire/columns'

/** The year that the edited catalogues are of: closed, so that its promises are graded. */
export const year = 2022
export const catalogueFile = new RegExp(`catalogue-${year}-fr`)

type Tables = Record<string, Table>
export type Fields = Readonly<Record<string, unknown>>

/** What JSON.stringify cannot write: `∞` stands for 1e999, `2^53` for an integer that JavaScript does not hold. */
export const unwritable = (text: string): string =>
  text.replaceAll('"∞"', '1e999').replaceAll('"2^53"', '9007199254740993')

function adding(tables: Tables, name: string, rows: readonly Fields[]): Table {
  const table = tables[name]
  if (!table) throw new Error(`no table ${name}`)
  return toColumns([...fromColumns<Cell>(table), ...(rows as readonly Row[])])
}

/** The catalogue with further rows at the end of its tables. */
export const withRows = (
  added: Readonly<Record<string, readonly Fields[]>>,
  edit = (text: string): string => text,
): Behaviour =>
  changed((text) => {
    const tables = JSON.parse(text) as Tables
    const edited = Object.fromEntries(
      Object.entries(added).map(([name, rows]) => [name, adding(tables, name, rows)]),
    )
    return edit(unwritable(JSON.stringify({ ...tables, ...edited })))
  })

const period = { start: `${year}-01-01`, end: `${year}-12-31` }
const known = {
  status: 'final',
  level: 'printed',
  known: `${year}-06-30`,
  adopted: `${year}-06-30`,
}

/** An indicator of our own, whose id is its label too. */
export const indicator = (id: string, fields: Fields = {}): Fields => ({
  id,
  label: id,
  domain: 'network',
  kind: 'flow',
  ascending: true,
  unit: 'member',
  ...fields,
})

/** A promise of it for the year; `words` are what the act is made to print. */
export const promise = (id: string, of: string, words: string, fields: Fields = {}): Fields => ({
  id,
  indicator: of,
  population: 'tous',
  territory: 'bfc',
  ...period,
  ...known,
  words,
  programme: 'animation-2022',
  act: 'gbm-2022-006267',
  ...fields,
})

/** Another figure of it: what was obtained in the year, or where it began. */
export const figure = (
  id: string,
  of: string,
  role: 'actual' | 'baseline',
  value: number,
  fields: Fields = {},
): Fields => ({
  id,
  indicator: of,
  population: 'tous',
  territory: 'bfc',
  ...(role === 'actual' ? period : { start: '2021-01-01', end: '2021-12-31' }),
  ...known,
  role,
  value,
  ...fields,
})
