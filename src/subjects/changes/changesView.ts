import { byText } from '../../domain/order'
import type { CatalogueFigure } from '../../api/catalogueFigure'
import type { ParsedResource } from '../../api/resources'
import {
  type Between,
  type FigureChange,
  figureChanges,
  isBetween,
  passedBetween,
} from '../../domain/changes'
import { deliverableState, type DeliverableState } from '../../domain/deliverableState'
import type { Label } from '../../domain/observation'
import { lastDayOf } from '../../domain/period'
import { type ProfileId, profiles } from '../../domain/profile'
import { currentAt } from '../../domain/revision'
import { sameSeries } from '../../domain/scope'
import type { ChangesData, IndicatorFigures, Named } from './changesData'
import { type Move, movesOf, type PromiseNews, promiseNews } from './moves'

type Delivery = ParsedResource<'reporting'>['deliveries'][number]
type Payment = ParsedResource<'reporting'>['payments'][number]
type Decision = ParsedResource<'committees'>['decisions'][number]

export interface NamedChange extends FigureChange<CatalogueFigure> {
  readonly name: Named
  /** What was promised of the same count for the same time; `null` for a target, and where nothing with a figure was. */
  readonly target: CatalogueFigure | null
}

/** A due date that is past, whoever set it. */
export type Deadline =
  | {
      readonly kind: 'deliverable'
      readonly id: string
      readonly due: string
      readonly label: Label
      readonly state: DeliverableState
    }
  | {
      readonly kind: 'instalment'
      readonly id: string
      readonly due: string
      readonly label: Label
    }
  | {
      readonly kind: 'decision'
      readonly id: string
      readonly due: string
      readonly decision: Decision
    }

export interface ChangesView {
  readonly fresh: readonly NamedChange[]
  readonly revised: readonly NamedChange[]
  readonly targets: readonly NamedChange[]
  /** Readings that moved because of a figure or a target. */
  readonly moves: readonly Move[]
  /** Readings that the calendar alone moved: nobody said anything. */
  readonly expiries: readonly Move[]
  readonly promises: PromiseNews
  readonly deliveries: readonly (Delivery & { readonly label: Label | null })[]
  readonly deadlines: readonly Deadline[]
  readonly decisions: readonly Decision[]
  readonly payments: readonly (Payment & { readonly label: Label | null })[]
  readonly isEmpty: boolean
}

const byDay =
  <T>(dayOf: (record: T) => string) =>
  (a: T, b: T): number =>
    byText(dayOf(a), dayOf(b))

function deadlinesOf(
  { programmes, reporting, committees }: ChangesData,
  between: Between,
): Deadline[] {
  const open = <T extends { readonly due: string | null }>(
    records: readonly T[],
  ): (T & { readonly due: string })[] =>
    records.filter(
      (record): record is T & { readonly due: string } =>
        record.due !== null && passedBetween(record.due, between),
    )
  const deliveries = reporting.deliveries.filter(({ known }) => known <= between.to)
  const found: Deadline[] = [
    ...open(programmes.deliverables).map(({ id, label, due, frequency }) => ({
      kind: 'deliverable' as const,
      id,
      due,
      label,
      state: deliverableState(
        { frequency, due, deliveries: deliveries.filter(({ deliverable }) => deliverable === id) },
        between.to,
      ),
    })),
    ...open(programmes.instalments).map(({ id, label, due }) => ({
      kind: 'instalment' as const,
      id,
      due,
      label,
    })),
    ...open(committees.decisions.filter(({ committee }) => committee <= between.to)).map(
      (decision) => ({
        kind: 'decision' as const,
        id: decision.id,
        due: decision.due,
        decision,
      }),
    ),
  ]
  return found.toSorted(byDay(({ due }) => lastDayOf(due)))
}

/** The target in force on `to` that a result stands beside: same count, same place, same end. */
function targetBeside(
  figure: CatalogueFigure,
  { figures }: IndicatorFigures,
  to: string,
): CatalogueFigure | null {
  if (figure.role !== 'actual' || figure.period === null) return null
  const { end } = figure.period
  const inForce = new Set(currentAt(figures, to).map(({ id }) => id))
  return (
    figures.find(
      (one) =>
        one.role === 'target' &&
        one.value !== null &&
        one.period?.end === end &&
        inForce.has(one.id) &&
        sameSeries(one, figure),
    ) ?? null
  )
}

/** How many promises and how many results became known between two days: as many as `changesView` names. */
export function newsCount(
  indicators: readonly IndicatorFigures[],
  between: Between,
): { readonly promises: number; readonly results: number } {
  const results = indicators.flatMap(({ figures }) =>
    figureChanges(figures, between).filter(
      ({ figure, before }) => figure.role === 'actual' && before === null,
    ),
  )
  return { promises: promiseNews(indicators, between).known, results: results.length }
}

/** All that became known between two days, and what it changes: exactly what the page shows, in the order of the data. */
export function changesView(data: ChangesData, between: Between, profile: ProfileId): ChangesView {
  const changes = data.indicators.flatMap((indicator) =>
    figureChanges(indicator.figures, between).map(({ figure, before }): NamedChange => ({
      figure,
      // A target that was voted and revised between the two days still shows what it revises.
      before:
        figure.role === 'target'
          ? (before ??
            indicator.figures.find(({ id }) => id === figure.revises?.observation) ??
            null)
          : before,
      name: indicator.nameOf(figure),
      target: targetBeside(figure, indicator, between.to),
    })),
  )
  const actuals = changes.filter(({ figure }) => figure.role === 'actual')
  const moves = movesOf(data.indicators, between, profiles[profile])
  const promises = promiseNews(data.indicators, between)
  const deliverables = new Map(data.programmes.deliverables.map(({ id, label }) => [id, label]))
  const instalments = new Map(data.programmes.instalments.map(({ id, label }) => [id, label]))
  const view = {
    fresh: actuals.filter(({ before }) => before === null),
    revised: actuals.filter(({ before }) => before !== null),
    targets: changes.filter(({ figure, before }) => figure.role === 'target' && before !== null),
    moves: moves.filter(({ cause }) => cause === 'figure'),
    expiries: moves.filter(({ cause }) => cause === 'clock'),
    deliveries: data.reporting.deliveries
      .filter(({ note, known: day }) => note !== 'notReceived' && isBetween(day, between))
      .map((delivery) =>
        Object.assign({}, delivery, { label: deliverables.get(delivery.deliverable) ?? null }),
      )
      .toSorted(byDay(({ day }) => day)),
    deadlines: deadlinesOf(data, between),
    decisions: data.committees.decisions.filter(({ committee }) => isBetween(committee, between)),
    payments: data.reporting.payments
      .filter(({ known: day }) => isBetween(day, between))
      .map((payment) =>
        Object.assign({}, payment, { label: instalments.get(payment.instalment) ?? null }),
      ),
  }
  const isEmpty =
    promises.known === 0 &&
    promises.voted === 0 &&
    Object.values(view).every((list) => list.length === 0)
  return { ...view, promises, isEmpty }
}
