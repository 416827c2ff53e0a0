import { groupBy } from '../api/groupBy'
import { Label, Period, Source } from '../api/wire/observation'
import type { Label as TwoTexts, Source as ActSource } from '../domain/observation'
import type { DataSet, ObservationRecord } from '../publish/dataSet'
import { plainTextOf, whenOf } from './fields'
import { isRecord, type Raw } from './filling'
import { definitionOf, type Schema } from './loose'
import { type RecordList, recordLists } from './recordSchemas'
import { figureLists, plainVersion } from './schema'

const sourceOf = ({ act, section, row, printed, nth }: ActSource): Raw => ({
  document: act,
  place: section,
  row,
  printed,
  ...(nth === undefined ? {} : { nth }),
})

/** A value of the API without what goes without saying: no null, no empty list, one text where two are the same. */
function thin(schema: Schema, value: unknown): unknown {
  if (schema === Label) return plainTextOf(value as TwoTexts)
  if (schema === Source) return sourceOf(value as ActSource)
  if (schema === Period) return value
  const { innerType, element, shape } = definitionOf(schema)
  if (innerType !== undefined) return thin(innerType, value)
  if (element !== undefined && Array.isArray(value))
    return value.map((item: unknown) => thin(element, item))
  return shape !== undefined && isRecord(value) ? thinRecord(shape, value) : value
}

const isLeftOut = (schema: Schema, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (definitionOf(schema).type === 'array' && Array.isArray(value) && value.length === 0)

const thinRecord = (shape: Readonly<Record<string, Schema>>, record: Raw): Raw =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) =>
      isLeftOut(field, record[name]) ? [] : [[name, thin(field, record[name])]],
    ),
  )

/** Fields without those that say nothing. */
const said = (fields: Raw): Raw =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  )

function figureOf(figure: ObservationRecord, unit: string): Raw {
  const { indicator: _indicator, role: _role, period, source, note, revises, derived } = figure
  const fields = said({
    ...figure,
    indicator: null,
    role: null,
    period: null,
    ...whenOf(period),
    unit: figure.unit === unit ? null : figure.unit,
    status: figure.status === 'final' ? null : figure.status,
    note: note && plainTextOf(note),
    revises: revises && { ...revises, reason: plainTextOf(revises.reason) },
    derived: derived && { ...derived, how: plainTextOf(derived.how) },
    source: sourceOf(source),
  })
  return figure.role === 'target' && figure.programme === null
    ? { ...fields, programme: null }
    : fields
}

function indicatorOf(
  indicator: DataSet['indicators'][number],
  figures: readonly ObservationRecord[],
): Raw {
  const { label, definition, ascending, populations, unit, ...own } = indicator
  const lists = Object.entries(figureLists).flatMap(([list, role]) => {
    const of = figures.filter((figure) => figure.role === role)
    return of.length === 0 ? [] : [[list, of.map((figure) => figureOf(figure, unit))]]
  })
  return {
    ...said(own),
    label: plainTextOf(label),
    definition: plainTextOf(definition),
    better: ascending ? 'more' : 'less',
    unit,
    populations: populations.map((population) =>
      said({
        ...population,
        label: plainTextOf(population.label),
        definition: population.definition && plainTextOf(population.definition),
      }),
    ),
    ...Object.fromEntries(lists),
  }
}

/**
 * A data set as a plain document: what `readPlain` reads back as the same set. Figures stand below their indicator, by role;
 * every other record in the list of its kind.
 */
export function writePlain(dataSet: DataSet): Raw {
  const figures = groupBy(dataSet.observations, ({ indicator }) => indicator)
  const records = Object.keys(recordLists).flatMap((list): [string, unknown][] => {
    const of: readonly Raw[] = dataSet[list as RecordList]
    const { record } = recordLists[list as RecordList]
    return of.length === 0 ? [] : [[list, of.map((one) => thin(record, one))]]
  })
  return {
    jalons: plainVersion,
    id: dataSet.id,
    title: plainTextOf(dataSet.label),
    asOf: dataSet.asOf,
    ...(dataSet.simulated ? { simulated: true } : {}),
    ...(dataSet.profile === 'default' ? {} : { profile: dataSet.profile }),
    ...(dataSet.cluster === null
      ? {}
      : { cluster: { ...dataSet.cluster, name: plainTextOf(dataSet.cluster.name) } }),
    ...(dataSet.headline.length === 0 ? {} : { headline: dataSet.headline }),
    indicators: dataSet.indicators.map((indicator) =>
      indicatorOf(indicator, figures.get(indicator.id) ?? []),
    ),
    ...Object.fromEntries(records),
  }
}
