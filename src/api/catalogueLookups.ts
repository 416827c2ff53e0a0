import type * as z from 'zod/mini'
import type { Indicator } from '../domain/indicator'
import { readTable } from './catalogueTable'
import type { Finding } from './errors'
import { formatPath, shorten } from './findings'
import { groupBy } from './groupBy'
import { gather, type Parsed } from './parse'
import { CatalogueRows, type CatalogueTable } from './wire/catalogue'

type Row<N extends CatalogueTable> = z.infer<(typeof CatalogueRows)[N]>

/** An indicator in the language of the catalogue. */
interface CatalogueIndicator extends Pick<
  Indicator,
  'id' | 'domain' | 'kind' | 'ascending' | 'unit' | 'fills' | 'tolerance'
> {
  readonly label: string
  /** Label of each population that a figure of the catalogue counts. */
  readonly populations: ReadonlyMap<string, string>
}

export interface CatalogueProgramme extends Row<'programmes'> {
  readonly axes: ReadonlyMap<string, string>
  /** What each funder gives, as the programme's own act prints it. */
  readonly shares: readonly Pick<Row<'shares'>, 'funder' | 'euros' | 'stage'>[]
}

interface CatalogueAgreement extends Omit<Row<'agreements'>, 'parties' | 'cofunders'> {
  readonly parties: readonly string[]
  readonly cofunders: readonly string[]
}

interface CatalogueAct extends Row<'acts'> {
  readonly sections: ReadonlyMap<string, string>
}

/** What the figures of a catalogue refer to, by id. */
export interface CatalogueLookups extends Parsed {
  readonly indicators: ReadonlyMap<string, CatalogueIndicator>
  readonly units: ReadonlyMap<string, Row<'units'>>
  readonly territories: ReadonlyMap<string, Row<'territories'>>
  readonly programmes: ReadonlyMap<string, CatalogueProgramme>
  readonly agreements: ReadonlyMap<string, CatalogueAgreement>
  readonly funders: ReadonlyMap<string, Row<'funders'>>
  readonly acts: ReadonlyMap<string, CatalogueAct>
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> => {
  const map = new Map<string, T>()
  // Of two that disagree the first is used: the notice names the second.
  for (const record of records) if (!map.has(record.id)) map.set(record.id, record)
  return map
}
const words = (text: string | undefined): string[] =>
  (text ?? '').split(' ').filter((word) => word !== '')
interface Labelled {
  readonly id: string
  readonly label: string
}
const labels = (rows: readonly Labelled[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, label }) => [id, label]))

/** As `labels`, one map for all lists that say the same: of thousands of indicators most count the same people. */
function sharedLabels(): typeof labels {
  const known = new Map<string, ReadonlyMap<string, string>>()
  return (rows) => {
    const key = rows.map(({ id, label }) => `${id} ${label}`).join('\n')
    const before = known.get(key)
    if (before !== undefined) return before
    const made = labels(rows)
    known.set(key, made)
    return made
  }
}

/** `linear`, or twelve monthly shares that sum to 1; anything else is as if the indicator did not say. */
function fillsOf(text: string | undefined): Indicator['fills'] {
  if (text === undefined || text === 'linear') return text
  const shares = words(text).map(Number)
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.length === 12 && Math.abs(sum - 1) < 1e-6 ? shares : undefined
}

/** The tables that name things, of a catalogue whose tables are still unknown values. */
export function readLookups(tables: Readonly<Record<string, unknown>>): CatalogueLookups {
  const indicators = readTable('indicators', CatalogueRows.indicators, tables.indicators)
  const populations = readTable(
    'populations',
    CatalogueRows.populations,
    tables.populations,
    ({ indicator, id }) => `${indicator} ${id}`,
  )
  const units = readTable('units', CatalogueRows.units, tables.units)
  const territories = readTable('territories', CatalogueRows.territories, tables.territories)
  const programmes = readTable('programmes', CatalogueRows.programmes, tables.programmes)
  const axes = readTable(
    'axes',
    CatalogueRows.axes,
    tables.axes,
    ({ programme, id }) => `${programme} ${id}`,
  )
  const shares = readTable(
    'shares',
    CatalogueRows.shares,
    tables.shares,
    ({ programme, funder }) => `${programme} ${funder}`,
  )
  const agreements = readTable('agreements', CatalogueRows.agreements, tables.agreements)
  const funders = readTable('funders', CatalogueRows.funders, tables.funders)
  const acts = readTable('acts', CatalogueRows.acts, tables.acts)
  const sections = readTable(
    'sections',
    CatalogueRows.sections,
    tables.sections,
    ({ act, id }) => `${act} ${id}`,
  )

  const notices: Finding[] = []
  const fills = indicators.records.map((row) => {
    const read = fillsOf(row.fills)
    if (read === undefined && row.fills !== undefined)
      notices.push({
        path: formatPath(['indicators', row.id, 'fills']),
        expected: 'linear | 12 × number, Σ = 1',
        found: shorten(row.fills),
      })
    return read
  })
  const populationLabels = sharedLabels()
  const populationsOf = groupBy(populations.records, ({ indicator }) => indicator)
  const axesOf = groupBy(axes.records, ({ programme }) => programme)
  const sharesOf = groupBy(shares.records, ({ programme }) => programme)
  const sectionsOf = groupBy(sections.records, ({ act }) => act)
  return {
    indicators: byId(
      indicators.records.map(
        ({ id, label, domain, kind, ascending, unit, tolerance, toleranceAuthor }, place) => ({
          id,
          label,
          domain,
          kind,
          ascending,
          unit,
          fills: fills[place],
          tolerance:
            tolerance === undefined || toleranceAuthor === undefined
              ? undefined
              : { value: tolerance, author: toleranceAuthor },
          populations: populationLabels(populationsOf.get(id) ?? []),
        }),
      ),
    ),
    units: byId(units.records),
    territories: byId(territories.records),
    programmes: byId(
      programmes.records.map((row) =>
        Object.assign({}, row, {
          axes: labels(axesOf.get(row.id) ?? []),
          shares: sharesOf.get(row.id) ?? [],
        }),
      ),
    ),
    agreements: byId(
      agreements.records.map((row) =>
        Object.assign({}, row, { parties: words(row.parties), cofunders: words(row.cofunders) }),
      ),
    ),
    funders: byId(funders.records),
    acts: byId(
      acts.records.map((row) =>
        Object.assign({}, row, { sections: labels(sectionsOf.get(row.id) ?? []) }),
      ),
    ),
    ...gather(
      indicators,
      populations,
      units,
      territories,
      programmes,
      axes,
      shares,
      agreements,
      funders,
      acts,
      sections,
      {
        setAside: [],
        notices,
      },
    ),
  }
}
