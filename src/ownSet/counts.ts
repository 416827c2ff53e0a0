import { type CountedRow, countActual } from '../domain/countActual'
import type { CountingRule, Register } from '../domain/counting'
import { sameSeries } from '../domain/scope'
import { groupBy } from '../api/groupBy'
import type { DataSet, ObservationRecord } from '../publish/dataSet'
import { countedRows } from '../api/registerRows'
import { currentActuals } from './currentActuals'
import type { FedTable } from './ownSet'

/** A result that a rule counts from the registers of a set, beside the results that somebody typed for the same scope. */
export interface CountedFigure {
  readonly rule: CountingRule
  readonly figure: ObservationRecord
  readonly rows: number
  /** Rows that do not say what is counted: left out, never 0. */
  readonly unsaid: number
  /** Current results of the same scope and period with another value. */
  readonly typed: readonly ObservationRecord[]
}

/** Register from which a table feeds a rule. A participation has the date and the series of its event. */
export const fedRegisters = (tables: readonly FedTable[]): readonly Register[] =>
  tables.flatMap((table): Register[] =>
    table === 'events'
      ? ['events', 'participations']
      : table === 'indicators' || table === 'deliveries'
        ? []
        : [table],
  )

/** From the least sure of the rows that were counted. */
const leastSure = ['simulated', 'estimated', 'provisional'] as const

function statusOf(
  rows: readonly string[],
  statuses: ReadonlyMap<string, string>,
): ObservationRecord['status'] {
  const found = new Set(rows.map((id) => statuses.get(id)))
  return leastSure.find((status) => found.has(status)) ?? 'final'
}

const samePeriodAs = (
  one: ObservationRecord['period'],
  other: ObservationRecord['period'],
): boolean => one !== null && other !== null && one.start === other.start && one.end === other.end

interface Counting {
  readonly dataSet: DataSet
  /** Id of the source that the counts name. */
  readonly source: string
}

function countedBy(
  rule: CountingRule,
  rows: readonly CountedRow[],
  statuses: ReadonlyMap<string, string>,
  own: readonly ObservationRecord[],
  { dataSet, source }: Counting,
): CountedFigure[] {
  const indicator = dataSet.indicators.find(({ id }) => id === rule.indicator)
  if (!indicator?.populations.some(({ id }) => id === rule.population)) return []
  const { value, rows: behind, unsaid } = countActual(rule, rows, dataSet.asOf)
  // An event that has not taken place has no participants to count: that is no 0.
  if (rule.count === 'participants' && behind.length === 0) return []
  const id = `compte-${rule.id}`
  const { population, territory, nature, programme, where } = rule
  const beside = own.filter(
    (figure) =>
      figure.id !== id && sameSeries(figure, rule) && samePeriodAs(figure.period, where.period),
  )
  const before = beside.find((figure) => figure.source.section === rule.register)
  // A count that replaces itself goes on replacing what it replaced before.
  const revised = before?.id ?? own.find((figure) => figure.id === id)?.revises?.observation
  const figure: ObservationRecord = {
    id,
    indicator: rule.indicator,
    role: 'actual',
    population,
    territory,
    nature,
    period: where.period,
    value,
    unit: indicator.unit,
    operator: null,
    words: `${rule.label.fr} : ${value}, compté du registre`,
    status: statusOf(behind, statuses),
    level: 'declared',
    agreement: null,
    programme,
    axis: null,
    adopted: null,
    known: dataSet.asOf,
    ...(revised === undefined
      ? {}
      : {
          revises: {
            observation: revised,
            reason: { fr: 'Registre compté à nouveau.', en: 'Register counted again.' },
          },
        }),
    source: { act: source, section: rule.register, row: rule.label.fr, printed: String(value) },
  }
  const typed = beside.filter(
    (other) => other !== before && other.value !== null && other.value !== value,
  )
  return [{ rule, figure, rows: behind.length, unsaid: unsaid.length, typed }]
}

/** What the rules of a set count at its day: from the registers that its files feed, and wherever somebody typed a result of the same scope and period. */
export function countedFigures(
  dataSet: DataSet,
  {
    tables,
    typed,
  }: { readonly tables: readonly FedTable[]; readonly typed: readonly ObservationRecord[] },
  source: string,
): CountedFigure[] {
  const registers = new Set(fedRegisters(tables))
  const rules = dataSet.rules.filter(
    (rule) =>
      registers.has(rule.register) ||
      typed.some(
        (figure) =>
          figure.role === 'actual' &&
          sameSeries(figure, rule) &&
          samePeriodAs(figure.period, rule.where.period),
      ),
  )
  const rowsOf = new Map(rules.map(({ register }) => [register, countedRows(register, dataSet)]))
  const statuses = new Map(
    [...dataSet.visits, ...dataSet.participations, ...dataSet.events, ...dataSet.projects].map(
      ({ id, status }) => [id, status ?? 'final'],
    ),
  )
  const actuals = groupBy(currentActuals(dataSet), ({ indicator }) => indicator)
  const counting: Counting = { dataSet, source }
  return rules.flatMap((rule) =>
    countedBy(
      rule,
      rowsOf.get(rule.register) ?? [],
      statuses,
      actuals.get(rule.indicator) ?? [],
      counting,
    ),
  )
}
