import { groupBy } from '../api/groupBy'
import { type Row, toColumns } from '../api/wire/columns'
import type { Catalogue, SeriesGroup } from '../api/wire/catalogue'
import type { DataSet, ObservationRecord } from './dataSet'
import { figuresOfExercise, groupSize } from './exerciseFigures'

type Language = 'fr' | 'en'

/** Unit of each indicator, by id. */
type UnitOf = ReadonlyMap<string, string>

function figureRow(observation: ObservationRecord, unitOf: UnitOf, language: Language): Row {
  const {
    id,
    indicator,
    population,
    territory,
    nature,
    period,
    value,
    upper,
    operator,
    status,
    level,
    known,
    adopted,
  } = observation
  return {
    id,
    indicator,
    population,
    territory,
    likelyTerritory: observation.likelyTerritory,
    nature,
    start: period?.start,
    end: period?.end,
    value,
    upper,
    unit: observation.unit === unitOf.get(indicator) ? undefined : observation.unit,
    operator,
    status,
    level,
    known,
    adopted,
    flags: observation.flags?.join(' '),
    baseline: observation.baseline,
    partOf: observation.partOf,
    restates: observation.restates,
    revises: observation.revises?.observation,
    reason: observation.revises?.reason[language],
  }
}

const promiseRow = (target: ObservationRecord, unitOf: UnitOf, language: Language): Row => ({
  ...figureRow(target, unitOf, language),
  direction: target.direction,
  words: target.words,
  agreement: target.agreement,
  programme: target.programme,
  axis: target.axis,
  act: target.source.act,
  section: target.source.section,
})

const contextRow = (figure: ObservationRecord, unitOf: UnitOf, language: Language): Row => ({
  ...figureRow(figure, unitOf, language),
  role: figure.role,
  // What was observed in words alone has nothing else to show.
  words:
    figure.role === 'actual' && (figure.operator !== null || figure.value === null)
      ? figure.words
      : undefined,
  low: figure.derived?.low,
  high: figure.derived?.high,
})

/** The budget that a programme's own act prints, where it prints one total. */
function budgetOf(programme: string, { amounts }: DataSet): Row {
  const totals = amounts.filter(
    (amount) =>
      amount.programme === programme &&
      amount.total &&
      amount.axis === null &&
      amount.category === null &&
      amount.role !== 'subsidy',
  )
  const [total] = totals.toSorted((a, b) => b.euros - a.euros)
  return total ? { total: total.euros, taxBasis: total.taxBasis } : {}
}

function sharesOf({ amounts, funders }: DataSet, programmes: ReadonlySet<string>): Row[] {
  const known = new Set(funders.map(({ id }) => id))
  const rows = new Map<string, Row>()
  for (const { programme, funder, euros, stage, role, category } of amounts) {
    if (programme === null || funder === null || !programmes.has(programme) || !known.has(funder))
      continue
    if (role !== 'income' || category !== null) continue
    const key = `${programme} ${funder}`
    if (!rows.has(key)) rows.set(key, { programme, funder, euros, stage })
  }
  return [...rows.values()]
}

/** A filter for the records whose id is among `ids`. */
const inUse = (ids: Iterable<string>): ((record: { readonly id: string }) => boolean) => {
  const used = new Set(ids)
  return ({ id }) => used.has(id)
}

/** What the trajectories of a cut catalogue draw, in groups of indicators as the catalogue lists them, after the first group; none where it holds all figures. */
export function seriesGroupsOf(dataSet: DataSet, exercise: number): SeriesGroup[] {
  const { drawn, indicatorIds } = figuresOfExercise(dataSet, exercise)
  if (drawn.length === 0) return []
  const unitOf = new Map(dataSet.indicators.map(({ id, unit }) => [id, unit]))
  const drawnOf = groupBy(drawn, ({ indicator }) => indicator)
  const ids = [...indicatorIds]
  return Array.from({ length: Math.ceil(ids.length / groupSize) - 1 }, (_, group) => {
    const rows = ids
      .slice((group + 1) * groupSize, (group + 2) * groupSize)
      .flatMap((id) => drawnOf.get(id) ?? [])
    // The words of a figure are in the resource of its indicator; a trajectory shows none, in no language.
    return {
      figures: toColumns(
        rows.map((figure) =>
          Object.assign({}, contextRow(figure, unitOf, 'fr'), {
            words: undefined,
            reason: undefined,
          }),
        ),
      ),
    }
  })
}

/** The catalogue of one exercise in one language: every promise of the year, and the figures beside it. */
export function catalogueOf(dataSet: DataSet, exercise: number, language: Language): Catalogue {
  const { promises, needed: figures, indicatorIds } = figuresOfExercise(dataSet, exercise)
  const shown = [...promises, ...figures]
  const populationsShown = new Set(
    shown.map(({ indicator, population }) => `${indicator} ${population}`),
  )
  const definitions = new Map(dataSet.indicators.map((indicator) => [indicator.id, indicator]))
  const indicators = [...indicatorIds].flatMap((id) => definitions.get(id) ?? [])
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]))
  const programmeIds = new Set(promises.flatMap(({ programme }) => programme ?? []))
  const actIds = new Set(promises.map(({ source }) => source.act))
  const sectionsUsed = new Set(promises.map(({ source }) => `${source.act} ${source.section}`))
  const agreements = dataSet.agreements.filter(({ programme }) => programmeIds.has(programme))
  const shares = sharesOf(dataSet, programmeIds)
  const funderIds = [
    ...agreements.flatMap(({ parties, cofunders }) => [...parties, ...cofunders]),
    ...shares.flatMap(({ funder }) => String(funder)),
  ]
  return {
    exercise,
    language,
    indicators: toColumns(
      indicators.map(({ id, label, domain, kind, ascending, unit, fills, tolerance }) => ({
        id,
        label: label[language],
        domain,
        kind,
        ascending,
        unit,
        fills: typeof fills === 'object' ? fills.join(' ') : fills,
        tolerance: tolerance?.value,
        toleranceAuthor: tolerance?.author,
      })),
    ),
    populations: toColumns(
      indicators.flatMap((indicator) =>
        indicator.populations
          .filter(({ id }) => populationsShown.has(`${indicator.id} ${id}`))
          .map(({ id, label }) => ({ indicator: indicator.id, id, label: label[language] })),
      ),
    ),
    promises: toColumns(promises.map((target) => promiseRow(target, unitOf, language))),
    figures: toColumns(figures.map((figure) => contextRow(figure, unitOf, language))),
    units: toColumns(
      dataSet.units
        .filter(inUse([...indicators, ...shown].map(({ unit }) => unit)))
        .map(({ id, one, other, symbol, whole }) => ({
          id,
          one: one[language],
          other: other[language],
          symbol,
          whole,
        })),
    ),
    territories: toColumns(
      dataSet.territories
        .filter(inUse(shown.map(({ territory }) => territory)))
        .map(({ id, label, short }) => ({ id, label: label[language], short: short?.[language] })),
    ),
    programmes: toColumns(
      dataSet.programmes
        .filter(inUse(programmeIds))
        .map(({ id, label, period }) =>
          Object.assign(
            { id, label: label[language], start: period.start, end: period.end },
            budgetOf(id, dataSet),
          ),
        ),
    ),
    axes: toColumns(
      dataSet.programmes
        .filter(inUse(programmeIds))
        .flatMap(({ id: programme, axes }) =>
          axes.map(({ id, label }) => ({ programme, id, label: label[language] })),
        ),
    ),
    shares: toColumns(shares),
    agreements: toColumns(
      agreements.map(({ id, label, programme, parties, cofunders, reportDue }) => ({
        id,
        label: label[language],
        programme,
        parties: parties.join(' '),
        cofunders: cofunders.join(' '),
        reportDue,
      })),
    ),
    funders: toColumns(
      dataSet.funders.filter(inUse(funderIds)).map(({ id, name, short, shortEn = short }) => ({
        id,
        label: name[language],
        short: language === 'en' ? shortEn : short,
      })),
    ),
    acts: toColumns(
      dataSet.acts
        .filter(inUse(actIds))
        .map(({ id, label, number, adopted }) => ({ id, label: label[language], number, adopted })),
    ),
    sections: toColumns(
      dataSet.acts.flatMap((act) =>
        act.sections
          .filter(({ id }) => sectionsUsed.has(`${act.id} ${id}`))
          .map(({ id, label }) => ({ act: act.id, id, label: label[language] })),
      ),
    ),
  }
}
