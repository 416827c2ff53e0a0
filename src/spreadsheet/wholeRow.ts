import { unspecified } from '../domain/scope'
import type { FindingCode } from './fileFinding'
import type { Column, SchemaId, Value } from './schema'
import type { Vocabulary } from './vocabulary'

/** Tables whose rows are counted by territory: they say it, or answer yes or no for one. */
const byTerritory: ReadonlySet<SchemaId> = new Set(['visits', 'participations'])

/** True for a column without which no row of the table can be taken. */
export const isNeeded = (schema: SchemaId, { id, isRequired }: Column): boolean =>
  isRequired === true || (id === 'territory' && byTerritory.has(schema))

interface RowFault {
  readonly code: FindingCode
  readonly column: string
  readonly expected?: string
}

/** Where the list only says "in the territory: oui", the territory is that of the heading; for "non" it is elsewhere, and where is not stated. */
function settleTerritory(
  schema: SchemaId,
  values: Record<string, Value>,
  { headings = [] }: Vocabulary,
): RowFault[] {
  const { territory = null, inTerritory = null } = values
  const own = headings.find(({ column }) => column === 'inTerritory')?.territory
  values.inTerritory = null
  if (inTerritory === null || own === undefined)
    return territory === null && byTerritory.has(schema)
      ? [{ code: 'required', column: 'territory' }]
      : []
  if (territory !== null)
    return (territory === own) === inTerritory
      ? []
      : [{ code: 'territoryDiffers', column: 'territory' }]
  values.territory = inTerritory === true ? own : unspecified
  return []
}

/** An indicator with one definition counts that one; with several, the row must say which. */
function settlePopulation(
  values: Record<string, Value>,
  { population = [] }: Vocabulary,
): RowFault[] {
  if (values.population !== null || values.indicator === null) return []
  const own = population.filter(({ of }) => of === values.indicator)
  const [only] = own
  if (only === undefined || own.length > 1) return [{ code: 'required', column: 'population' }]
  values.population = only.id
  return []
}

/** A unit that the row names is the indicator's own: figures of another are no figures of it. */
function checkUnit(
  values: Record<string, Value>,
  { indicator = [], unit = [] }: Vocabulary,
): RowFault[] {
  const own = indicator.find(({ id }) => id === values.indicator)?.unit
  if (own === undefined || values.unit === null || values.unit === own) return []
  const names = unit.find(({ id }) => id === own)?.names ?? []
  return [{ code: 'otherUnit', column: 'unit', expected: names[1] ?? names[0] ?? own }]
}

/** A target is promised within a programme, by itself or by its agreement; one of neither is drawn and cited, and read by nobody. */
function checkProgramme({ role, programme, agreement }: Record<string, Value>): RowFault[] {
  return role === 'target' && (programme ?? null) === null && (agreement ?? null) === null
    ? [{ code: 'noProgramme', column: 'programme' }]
    : []
}

/** What only the whole row tells: values that follow from other columns are filled in, and what is at odds is reported. */
export function wholeRow(
  schema: SchemaId,
  values: Record<string, Value>,
  vocabulary: Vocabulary,
): readonly RowFault[] {
  if (schema === 'indicators')
    return [
      ...settlePopulation(values, vocabulary),
      ...checkUnit(values, vocabulary),
      ...checkProgramme(values),
    ]
  return 'inTerritory' in values ? settleTerritory(schema, values, vocabulary) : []
}
