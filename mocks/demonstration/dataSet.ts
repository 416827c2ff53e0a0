import { registerId } from './calendar'
import { type DemonstrationFile } from './demonstrationFile'
import { countActual } from '../../src/domain/countActual'
import { countedRows } from '../../src/api/registerRows'
import type { DataSet, ObservationRecord } from '../../src/publish/dataSet'

export const countedId = (rule: string, day: string): string => `demo-count-${rule}-${day}`

/**
 * The actuals of one rule: counted at each committee, known on that day, each replacing the one before. A count that did not
 * move since is not said again.
 */
function countedBy(
  rule: DemonstrationFile['rules'][number],
  file: DemonstrationFile,
  published: DataSet,
): ObservationRecord[] {
  const { indicator, population, territory, nature, programme, where } = rule
  const unit = published.indicators.find(({ id }) => id === indicator)?.unit
  if (unit === undefined)
    throw new Error(`The rule ${rule.id} counts ${indicator}, which no act promises.`)
  const rows = countedRows(rule.register, file)
  const counted: ObservationRecord[] = []
  for (const { date, label } of file.committees) {
    const { value, rows: behind } = countActual(rule, rows, date)
    const before = counted.at(-1)
    // An event that has not taken place has no participants to count: that is no 0.
    const isAhead = rule.count === 'participants' && behind.length === 0
    if (isAhead || before?.value === value) continue
    counted.push({
      id: countedId(rule.id, date),
      indicator,
      role: 'actual',
      population,
      territory,
      nature,
      period: where.period,
      value,
      unit,
      operator: null,
      words: `${rule.label.fr} : ${value}, registre simulé`,
      status: 'simulated',
      level: 'declared',
      agreement: null,
      programme,
      axis: null,
      adopted: null,
      known: date,
      ...(before === undefined
        ? {}
        : {
            revises: {
              observation: before.id,
              reason: {
                fr: `Registre compté à nouveau. ${label.fr}.`,
                en: `Register counted again. ${label.en}.`,
              },
            },
          }),
      source: {
        act: registerId,
        section: rule.register,
        row: rule.label.fr,
        printed: String(value),
      },
    })
  }
  return counted
}

/** The actuals that the registers of a demonstration give, by its own rules. */
function countedObservations(file: DemonstrationFile, published: DataSet): ObservationRecord[] {
  return file.rules.flatMap((rule) => countedBy(rule, file, published))
}

/**
 * The second data set: what the acts print, the simulated registers, and what is counted from them. What an
 * act prints is known when it is in the published set; before, the file's own proposals stand, *proposed* until the vote.
 */
export function demonstrationFrom(published: DataSet, file: DemonstrationFile): DataSet {
  const fills = new Map(file.fills.map(({ indicator, fills: how }) => [indicator, how]))
  return {
    ...published,
    id: 'demonstration',
    label: { fr: 'Démonstration 2026 (simulée)', en: 'Demonstration 2026 (simulated)' },
    simulated: true,
    asOf: file.asOf,
    indicators: published.indicators.map((indicator) => {
      const how = fills.get(indicator.id)
      return how === undefined ? indicator : Object.assign({}, indicator, { fills: how })
    }),
    acts: [...published.acts, file.register],
    observations: [
      ...published.observations,
      ...file.observations,
      ...countedObservations(file, published),
    ],
    events: [...published.events, ...file.events],
    projects: [...published.projects, ...file.projects],
    contradictions: [...published.contradictions, ...file.contradictions],
    committees: file.committees,
    visits: file.visits,
    participations: file.participations,
    rules: file.rules,
    deliveries: file.deliveries,
    payments: file.payments,
    decisions: file.decisions,
    appreciations: file.appreciations,
    replies: file.replies,
  }
}
