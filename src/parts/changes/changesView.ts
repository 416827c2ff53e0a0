import type { CatalogueFigure } from '../../data/catalogueFigure'
import type { ResourceReading } from '../../data/resources'
import { type Between, type FigureChange, figureChanges, isBetween, passedBetween } from '../../domain/changes'
import { deliverableState, type DeliverableState } from '../../domain/deliverable'
import type { Label } from '../../domain/observation'
import { lastDayOf } from '../../domain/period'
import { type ProfileId, profiles } from '../../domain/profile'
import type { ChangesData, Named } from './changesData'
import { type Move, movesOf } from './moves'

type Delivery = ResourceReading<'reporting'>['deliveries'][number]
type Payment = ResourceReading<'reporting'>['payments'][number]
type Decision = ResourceReading<'committees'>['decisions'][number]

export interface NamedChange extends FigureChange<CatalogueFigure> {
  readonly name: Named
}

/** A due date that is past, whoever set it. */
export type Deadline =
  | { readonly kind: 'deliverable'; readonly id: string; readonly due: string; readonly label: Label; readonly state: DeliverableState }
  | { readonly kind: 'instalment'; readonly id: string; readonly due: string; readonly label: Label }
  | { readonly kind: 'decision'; readonly id: string; readonly due: string; readonly decision: Decision }

export interface ChangesView {
  readonly fresh: readonly NamedChange[]
  readonly revised: readonly NamedChange[]
  readonly targets: readonly NamedChange[]
  readonly moves: readonly Move[]
  readonly promises: { readonly known: number; readonly voted: number }
  readonly deliveries: readonly (Delivery & { readonly label: Label | null })[]
  readonly deadlines: readonly Deadline[]
  readonly decisions: readonly Decision[]
  readonly payments: readonly (Payment & { readonly label: Label | null })[]
  readonly isEmpty: boolean
}

const byDay =
  <T>(dayOf: (record: T) => string) =>
  (a: T, b: T): number =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1

function deadlinesOf({ programmes, reporting, committees }: ChangesData, between: Between): Deadline[] {
  const open = <T extends { readonly due: string | null }>(records: readonly T[]): (T & { readonly due: string })[] =>
    records.filter((record): record is T & { readonly due: string } => record.due !== null && passedBetween(record.due, between))
  const deliveries = reporting.deliveries.filter(({ known }) => known <= between.to)
  const found: Deadline[] = [
    ...open(programmes.deliverables).map(({ id, label, due, frequency }) => ({
      kind: 'deliverable' as const,
      id,
      due,
      label,
      state: deliverableState({ frequency, due, deliveries: deliveries.filter(({ deliverable }) => deliverable === id) }, between.to),
    })),
    ...open(programmes.instalments).map(({ id, label, due }) => ({ kind: 'instalment' as const, id, due, label })),
    ...open(committees.decisions.filter(({ committee }) => committee <= between.to)).map((decision) => ({
      kind: 'decision' as const,
      id: decision.id,
      due: decision.due,
      decision,
    })),
  ]
  return found.toSorted(byDay(({ due }) => lastDayOf(due)))
}

/** All that became known between two days, and what it changes: exactly what the page shows, in the order of the data. */
export function changesView(data: ChangesData, between: Between, profile: ProfileId): ChangesView {
  const changes = data.indicators.flatMap(({ figures, nameOf }) =>
    figureChanges(figures, between).map((change) => Object.assign({}, change, { name: nameOf(change.figure) })),
  )
  const actuals = changes.filter(({ figure }) => figure.role === 'actual')
  const { moves, known, voted } = movesOf(data.indicators, between, profiles[profile])
  const deliverables = new Map(data.programmes.deliverables.map(({ id, label }) => [id, label]))
  const instalments = new Map(data.programmes.instalments.map(({ id, label }) => [id, label]))
  const view = {
    fresh: actuals.filter(({ before }) => before === null),
    revised: actuals.filter(({ before }) => before !== null),
    targets: changes.filter(({ figure, before }) => figure.role === 'target' && before !== null),
    moves,
    deliveries: data.reporting.deliveries
      .filter(({ note, known: day }) => note !== 'notReceived' && isBetween(day, between))
      .map((delivery) => Object.assign({}, delivery, { label: deliverables.get(delivery.deliverable) ?? null }))
      .toSorted(byDay(({ day }) => day)),
    deadlines: deadlinesOf(data, between),
    decisions: data.committees.decisions.filter(({ committee }) => isBetween(committee, between)),
    payments: data.reporting.payments
      .filter(({ known: day }) => isBetween(day, between))
      .map((payment) => Object.assign({}, payment, { label: instalments.get(payment.instalment) ?? null })),
  }
  const isEmpty = known === 0 && voted === 0 && Object.values(view).every((list) => list.length === 0)
  return { ...view, promises: { known, voted }, isEmpty }
}
