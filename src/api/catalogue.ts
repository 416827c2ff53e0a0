import * as z from 'zod/mini'
import {
  type CatalogueFigure,
  type CataloguePromise,
  contextOf,
  type Place,
  targetOf,
} from './catalogueFigure'
import { type CatalogueLookups, readLookups } from './catalogueLookups'
import { readTable } from './catalogueTable'
import type { FiguresByIndicator, lateFigures } from './lateFigures'
import type { Finding } from './errors'
import { markContested, resolvePointers } from './figures'
import { formatPath, shorten } from './findings'
import { groupBy } from './groupBy'
import { gather, parseWhole, type Records } from './parse'
import { toPromise } from './promise'
import { Catalogue, CatalogueRows } from './wire/catalogue'
import { writtenOut } from './wire/shortColumns'

/** One exercise in one language: every promise, the figures of its indicators, and all that they refer to. */
export interface ParsedCatalogue extends CatalogueLookups {
  readonly exercise: number
  readonly language: 'fr' | 'en'
  readonly promises: readonly CataloguePromise[]
  /** All figures by indicator, the promised ones among them: what `readingOf` takes beside a promise. */
  readonly figures: FiguresByIndicator
  /** Indicators of which a figure replaces another. */
  readonly revised: ReadonlySet<string>
  /** Where a large set keeps what only trajectories draw: files beside the index, each for `size` indicators in their order, after the first `size`; `null` where all figures are here. */
  readonly series: { readonly size: number; readonly hrefs: readonly string[] } | null
}

const lost = (path: readonly string[], expected: string, found: string): Finding => ({
  path: formatPath(path),
  expected,
  found: shorten(found),
  odd: 'lost',
})

const Head = z.object({
  exercise: Catalogue.shape.exercise,
  language: Catalogue.shape.language,
  series: Catalogue.shape.series,
})
const Tables = z.record(z.string(), z.unknown())

type PromiseRow = z.infer<typeof CatalogueRows.promises>

interface FigureKey {
  readonly id: string
  readonly indicator: string
}

/** Rows whose indicator is there; without it a figure has neither unit nor meaning, so the others are set aside. */
function ofKnownIndicator<T extends FigureKey>(
  read: Records<T>,
  list: string,
  { indicators }: CatalogueLookups,
): Records<T> {
  const setAside: Finding[] = []
  const records = read.records.filter(({ id, indicator }) => {
    if (indicators.has(indicator)) return true
    setAside.push({
      path: formatPath([list, id, 'indicator']),
      expected: 'indicators',
      found: shorten(indicator),
    })
    return false
  })
  return { ...read, records, setAside: [...read.setAside, ...setAside] }
}

/** References of promises and agreements to things that the catalogue does not name. */
function danglingIn(
  promises: readonly CataloguePromise[],
  { programmes, agreements, territories, indicators, funders }: CatalogueLookups,
): Finding[] {
  const ofPromises = promises.flatMap(
    ({ target: { id, territory, indicator, population }, programme, agreement }) => [
      ...(programmes.has(programme)
        ? []
        : [lost(['promises', id, 'programme'], 'programmes', programme)]),
      ...(agreement === null || agreements.has(agreement)
        ? []
        : [lost(['promises', id, 'agreement'], 'agreements', agreement)]),
      ...(territories.has(territory)
        ? []
        : [lost(['promises', id, 'territory'], 'territories', territory)]),
      ...(indicators.get(indicator)?.populations.has(population)
        ? []
        : [lost(['promises', id, 'population'], 'populations', population)]),
    ],
  )
  const ofAgreements = [...agreements.values()].flatMap(({ id: agreement, parties, cofunders }) =>
    [...parties, ...cofunders]
      .filter((id) => !funders.has(id))
      .map((id) => lost(['agreements', agreement, 'parties'], 'funders', id)),
  )
  return [...ofPromises, ...ofAgreements]
}

/** True where no promise points to a figure that is none of them. */
function isSelfContained(promises: readonly PromiseRow[]): boolean {
  const ids = new Set(promises.map(({ id }) => id))
  return promises.every((row) =>
    [row.partOf, row.restates, row.revises].every((id) => id === undefined || ids.has(id)),
  )
}

/** Figures that are made when they are asked for; `null` where a promise points to one of them, so that all must be at hand. */
const lateFor = (
  make: typeof lateFigures,
  table: unknown,
  promises: readonly PromiseRow[],
  { indicators }: CatalogueLookups,
): FiguresByIndicator | null =>
  isSelfContained(promises)
    ? make(table, [...indicators.keys()], (id) => indicators.get(id)?.unit ?? 'none')
    : null

/** Figures at hand and those made when asked for. A function of its own: what it returns lives on, and with it all that is around it. */
const joined = (atHand: FiguresByIndicator, late: FiguresByIndicator | null): FiguresByIndicator =>
  late === null ? atHand : { get: (id) => [...(atHand.get(id) ?? []), ...(late.get(id) ?? [])] }

/**
 * A catalogue from its columns. Rows that break the contract are set aside one by one with their
 * path; a table that is no table refuses the whole (ContractError). `makeLate` makes the figures of a large one when they are
 * asked for: without it they are all read at once.
 */
export function readCatalogue(value: unknown, makeLate?: typeof lateFigures): ParsedCatalogue {
  const { exercise, language, series = null } = parseWhole(Head, value)
  const asWritten = parseWhole(Tables, value)
  const tables = writtenOut({ ...asWritten, figures: undefined })
  const lookups = readLookups(tables)
  const promiseRows = ofKnownIndicator(
    readTable('promises', CatalogueRows.promises, tables.promises),
    'promises',
    lookups,
  )
  // A place counts rows of the table: where one was set aside, the places are not those of the indicators that are left.
  const late =
    makeLate === undefined || series === null || lookups.setAside.length > 0
      ? null
      : lateFor(makeLate, asWritten.figures, promiseRows.records, lookups)
  const figureTable = late === null ? writtenOut(asWritten).figures : { length: 0, columns: {} }
  const figureRows = ofKnownIndicator(
    readTable('figures', CatalogueRows.figures, figureTable),
    'figures',
    lookups,
  )

  const notices: Finding[] = []
  const placeOf = (list: string, { id, indicator }: FigureKey): Place => ({
    unit: lookups.indicators.get(indicator)?.unit ?? 'none',
    at: [list, id],
    notices,
  })
  const targets = markContested({
    ...promiseRows,
    records: promiseRows.records.map((row) => targetOf(row, placeOf('promises', row))),
  })
  const others = markContested({
    ...figureRows,
    records: figureRows.records.map((row) => contextOf(row, placeOf('figures', row))),
  })
  const resolvedTargets = resolvePointers(targets, [...targets, ...others], 'promises')
  const resolvedOthers = resolvePointers(others, [...targets, ...others], 'figures')
  const known = [...resolvedTargets.figures, ...resolvedOthers.figures]
  const byId = new Map(known.map((figure) => [figure.id, figure]))
  const atHand = groupBy(known, ({ indicator }) => indicator)
  const baselineOf = ({ baseline, indicator }: PromiseRow): CatalogueFigure | undefined =>
    baseline === undefined
      ? undefined
      : (byId.get(baseline) ?? late?.get(indicator)?.find(({ id }) => id === baseline))
  const promises = resolvedTargets.figures.flatMap((target, place): CataloguePromise[] => {
    const row = promiseRows.records[place]
    const indicator = lookups.indicators.get(target.indicator)
    if (!row || !indicator) return []
    const baseline = baselineOf(row)
    if (row.baseline !== undefined && !baseline)
      notices.push(lost(['promises', target.id, 'baseline'], 'id', row.baseline))
    const agreement =
      row.agreement === undefined ? undefined : lookups.agreements.get(row.agreement)
    const parts = { target, indicator, unit: lookups.units.get(target.unit), baseline, agreement }
    const {
      kind,
      ascending,
      fills,
      tolerance,
      whole,
      baseline: start,
      parties,
      cofunders,
      reportDue,
    } = toPromise(parts)
    return [
      // Written out whole, as in `figureOf`.
      {
        kind,
        ascending,
        fills,
        tolerance,
        whole,
        baseline: start,
        parties,
        cofunders,
        reportDue,
        target,
        programme: row.programme,
        axis: row.axis ?? null,
        agreement: row.agreement ?? null,
        act: row.act ?? null,
        section: row.section ?? null,
      },
    ]
  })
  notices.push(
    ...resolvedTargets.notices,
    ...resolvedOthers.notices,
    ...danglingIn(promises, lookups),
  )
  return {
    ...lookups,
    exercise,
    language,
    promises,
    figures: joined(atHand, late),
    revised: new Set(
      known.filter(({ revises }) => revises !== undefined).map(({ indicator }) => indicator),
    ),
    series,
    ...gather(lookups, promiseRows, figureRows, { setAside: [], notices }),
  }
}
