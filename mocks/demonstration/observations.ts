import type { DataSet, ObservationRecord } from '../../src/publish/dataSet'
import { closedAt, committees, registerId } from './calendar'
import { proposed, raised, typed, type TypedFigure } from './typed'

function targetOf({ observations }: DataSet, id: string): ObservationRecord {
  const target = observations.find(
    (observation) => observation.id === id && observation.role === 'target',
  )
  if (!target) throw new Error(`The demonstration reports on ${id}, which no act promises.`)
  return target
}

const idOf = (target: string, known: string): string =>
  `demo-typed-${target.replace(/^2026-/, '').replace('target-', '')}-${known}`

/** The actual that answers a promise: its scope and period, the figure that was typed for it. */
function answering(
  target: ObservationRecord,
  figure: TypedFigure,
  before: TypedFigure | undefined,
): ObservationRecord {
  const { indicator, population, territory, nature, period, unit, agreement, programme, axis } =
    target
  return {
    id: idOf(target.id, figure.known),
    indicator,
    role: 'actual',
    population,
    territory,
    nature,
    period,
    value: figure.value,
    unit,
    operator: figure.operator ?? null,
    words: figure.words,
    status: 'simulated',
    level: figure.level ?? 'declared',
    agreement,
    programme,
    axis,
    adopted: null,
    known: figure.known,
    ...(before !== undefined && figure.reason !== undefined
      ? { revises: { observation: idOf(target.id, before.known), reason: figure.reason } }
      : {}),
    source: {
      act: registerId,
      section: 'typed',
      row: figure.words,
      printed: figure.value === null ? figure.words : String(figure.value),
    },
  }
}

export const proposedId = (target: string): string =>
  `demo-proposed-${target.replace(/^2026-/, '').replace('target-', '')}`

/** A target that the first committee proposes: of the scope and period of one that the act prints later, and of no vote. */
function proposing(target: ObservationRecord, value: number): ObservationRecord {
  const { indicator, population, territory, nature, period, unit, operator } = target
  const { agreement, programme, axis, partOf } = target
  const [first] = committees
  const words = `proposition simulée : ${value}`
  return {
    id: proposedId(target.id),
    indicator,
    role: 'target',
    population,
    territory,
    nature,
    period,
    value,
    unit,
    operator,
    words,
    status: 'simulated',
    level: 'declared',
    agreement,
    programme,
    axis,
    adopted: null,
    known: first?.date ?? closedAt,
    ...(partOf !== undefined && partOf in proposed ? { partOf: proposedId(partOf) } : {}),
    source: { act: registerId, section: 'committees', row: words, printed: String(value) },
  }
}

/** The typed figures of the demonstration, the targets that its first committee proposes, and the one that another raises. */
export function typedObservations(published: DataSet): ObservationRecord[] {
  const actuals = Object.entries(typed).flatMap(([id, figures]) => {
    const target = targetOf(published, id)
    return figures.map((figure, place) => answering(target, figure, figures[place - 1]))
  })
  const first = targetOf(published, raised.target)
  const target: ObservationRecord = {
    ...first,
    id: 'demo-target-linkedin-followers-raised',
    value: raised.value,
    operator: null,
    words: raised.words,
    status: 'simulated',
    level: 'declared',
    adopted: raised.day,
    known: raised.day,
    revises: { observation: first.id, reason: raised.reason },
    source: { act: registerId, section: 'committees', row: raised.words, printed: '2 800' },
  }
  const proposals = Object.entries(proposed).map(([id, value]) =>
    proposing(targetOf(published, id), value),
  )
  return [...actuals, ...proposals, target]
}
