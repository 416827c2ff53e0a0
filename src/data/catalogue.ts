import * as z from 'zod/mini'
import { type CatalogueFigure, type CataloguePromise, contextOf, type Place, targetOf } from './catalogueFigure'
import { type CatalogueLookups, readLookups } from './catalogueLookups'
import { readTable } from './catalogueTable'
import type { Finding } from './errors'
import { markContested, resolvePointers } from './figures'
import { formatPath, shorten } from './findings'
import { groupBy } from './groupBy'
import { gather, parseWhole, type Records } from './parse'
import { toPromise } from './promise'
import { Catalogue, CatalogueRows } from './wire/catalogue'

/** One exercise in one language: every promise, the figures of its indicators, and all that they refer to. */
export interface CatalogueReading extends CatalogueLookups {
  readonly exercise: number
  readonly language: 'fr' | 'en'
  readonly promises: readonly CataloguePromise[]
  /** All figures by indicator, the promised ones among them: what `readingOf` takes beside a promise. */
  readonly figures: ReadonlyMap<string, readonly CatalogueFigure[]>
}

const lost = (path: readonly string[], expected: string, found: string): Finding => ({
  path: formatPath(path),
  expected,
  found: shorten(found),
})

const Head = z.object({ exercise: Catalogue.shape.exercise, language: Catalogue.shape.language })
const Tables = z.record(z.string(), z.unknown())

interface FigureKey {
  readonly id: string
  readonly indicator: string
}

/** Rows whose indicator is there; without it a figure has neither unit nor meaning, so the others are set aside. */
function ofKnownIndicator<T extends FigureKey>(read: Records<T>, list: string, { indicators }: CatalogueLookups): Records<T> {
  const setAside: Finding[] = []
  const records = read.records.filter(({ id, indicator }) => {
    if (indicators.has(indicator)) return true
    setAside.push({ path: formatPath([list, id, 'indicator']), expected: 'indicators', found: shorten(indicator) })
    return false
  })
  return { ...read, records, setAside: [...read.setAside, ...setAside] }
}

/** References of promises and agreements to things that the catalogue does not name. */
function danglingIn(
  promises: readonly CataloguePromise[],
  { programmes, agreements, territories, indicators, funders }: CatalogueLookups,
): Finding[] {
  const ofPromises = promises.flatMap(({ target: { id, territory, indicator, population }, programme, agreement }) => [
    ...(programmes.has(programme) ? [] : [lost(['promises', id, 'programme'], 'programmes', programme)]),
    ...(agreement === null || agreements.has(agreement) ? [] : [lost(['promises', id, 'agreement'], 'agreements', agreement)]),
    ...(territories.has(territory) ? [] : [lost(['promises', id, 'territory'], 'territories', territory)]),
    ...(indicators.get(indicator)?.populations.has(population) ? [] : [lost(['promises', id, 'population'], 'populations', population)]),
  ])
  const ofAgreements = [...agreements.values()].flatMap(({ id: agreement, parties, cofunders }) =>
    [...parties, ...cofunders].filter((id) => !funders.has(id)).map((id) => lost(['agreements', agreement, 'parties'], 'funders', id)),
  )
  return [...ofPromises, ...ofAgreements]
}

/**
 * A catalogue from its columns. Rows that break the contract are set aside one by one with their
 * path; a table that is no table refuses the whole (ContractError).
 */
export function readCatalogue(value: unknown): CatalogueReading {
  const { exercise, language } = parseWhole(Head, value)
  const tables = parseWhole(Tables, value)
  const lookups = readLookups(tables)
  const promiseRows = ofKnownIndicator(readTable('promises', CatalogueRows.promises, tables.promises), 'promises', lookups)
  const figureRows = ofKnownIndicator(readTable('figures', CatalogueRows.figures, tables.figures), 'figures', lookups)

  const notices: Finding[] = []
  const placeOf = (list: string, { id, indicator }: FigureKey): Place => ({
    unit: lookups.indicators.get(indicator)?.unit ?? 'none',
    at: [list, id],
    notices,
  })
  const targets = markContested({ ...promiseRows, records: promiseRows.records.map((row) => targetOf(row, placeOf('promises', row))) })
  const others = markContested({ ...figureRows, records: figureRows.records.map((row) => contextOf(row, placeOf('figures', row))) })
  const resolvedTargets = resolvePointers(targets, [...targets, ...others], 'promises')
  const resolvedOthers = resolvePointers(others, [...targets, ...others], 'figures')
  const known = [...resolvedTargets.figures, ...resolvedOthers.figures]
  const byId = new Map(known.map((figure) => [figure.id, figure]))
  const promises = resolvedTargets.figures.flatMap((target, place): CataloguePromise[] => {
    const row = promiseRows.records[place]
    const indicator = lookups.indicators.get(target.indicator)
    if (!row || !indicator) return []
    const baseline = row.baseline === undefined ? undefined : byId.get(row.baseline)
    if (row.baseline !== undefined && !baseline) notices.push(lost(['promises', target.id, 'baseline'], 'id', row.baseline))
    const agreement = row.agreement === undefined ? undefined : lookups.agreements.get(row.agreement)
    const promise = toPromise({ target, indicator, unit: lookups.units.get(target.unit), baseline, agreement })
    return [
      {
        ...promise,
        target,
        programme: row.programme,
        axis: row.axis ?? null,
        agreement: row.agreement ?? null,
        act: row.act ?? null,
        section: row.section ?? null,
      },
    ]
  })
  notices.push(...resolvedTargets.notices, ...resolvedOthers.notices, ...danglingIn(promises, lookups))
  return {
    ...lookups,
    exercise,
    language,
    promises,
    figures: groupBy(known, ({ indicator }) => indicator),
    ...gather(lookups, promiseRows, figureRows, { setAside: [], notices }),
  }
}
