import type { ParsedCatalogue } from '../../api/catalogue'
import type { CataloguePromise } from '../../api/catalogueFigure'
import { groupBy } from '../../api/groupBy'
import type { ProfileId } from '../../domain/profile'
import { OverviewRow, type CatalogueAt } from './overviewRow'
import { promisesAt } from './promisesAt'

/** Most rows have no other words: one list for all of them. */
const none: readonly string[] = []

const wholeOf = ({ promise }: OverviewRow): string | undefined => promise.target.partOf

/** Parts right after their whole, everything else in the order of the data. */
function partsAfterWholes(rows: readonly OverviewRow[]): readonly OverviewRow[] {
  if (rows.every((row) => wholeOf(row) === undefined)) return rows
  const ids = new Set(rows.map(({ promise }) => promise.target.id))
  const partsOf = groupBy(
    rows.filter((row) => ids.has(wholeOf(row) ?? '')),
    wholeOf,
  )
  const placed = new Set([...partsOf.values()].flat())
  const withParts = (row: OverviewRow): OverviewRow[] => {
    const parts = (partsOf.get(row.promise.target.id) ?? []).filter((part) => part !== row)
    return [
      row,
      ...parts.flatMap((part) =>
        withParts(part.programme === row.programme ? part.under(row.axis) : part),
      ),
    ]
  }
  return rows.filter((row) => !placed.has(row)).flatMap(withParts)
}

/**
 * Every promise of the catalogues, read at `asOf`. A promise that several exercises hold stands
 * once; a second wording of a promise is told on the row of the one that is graded, a target that was revised on that of the
 * one in force.
 */
export function overviewRows(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): readonly OverviewRow[] {
  const seen = new Set<CataloguePromise['target']['id']>()
  const known = new Map<string, CataloguePromise>()
  for (const { promises } of catalogues)
    for (const promise of promises) known.set(promise.target.id, promise)
  const restating = [...known.values()].filter(({ target }) => target.restates !== undefined)
  const wordings = groupBy(restating, ({ target }) => target.restates)
  const rows = catalogues.flatMap((catalogue) => {
    const fresh = promisesAt(catalogue, asOf).filter(
      ({ target: { id, restates } }) =>
        !seen.has(id) && (restates === undefined || !known.has(restates)),
    )
    for (const { target } of fresh) seen.add(target.id)
    const at: CatalogueAt = { catalogue, asOf, profile, readings: new Map() }
    return fresh.map((promise) => {
      const otherWords = wordings.get(promise.target.id)?.map(({ target }) => target.words) ?? none
      return new OverviewRow(promise, promise.axis, otherWords, at)
    })
  })
  return partsAfterWholes(rows)
}
