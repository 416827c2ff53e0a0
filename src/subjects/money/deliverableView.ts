import { byText } from '../../domain/order'
import { type DeliverableState, deliverableState, passedSince } from '../../domain/deliverableState'
import { lastDayOf } from '../../domain/period'
import {
  type Contradiction,
  contradictionsOf,
  type Deliverable,
  type Delivery,
  type FundingData,
} from './fundingData'

export interface DeliverableLine extends Deliverable {
  readonly state: DeliverableState
  /** Open at `asOf`, past on the reader's day: a note of the page, never a state. */
  readonly isPassedSince: boolean
  /** Its due date was past at `asOf` already, and no act at hand says whether it came. */
  readonly isUnsaid: boolean
  /** The last one that came, with what it lacks. */
  readonly lastDelivery: Delivery | null
  readonly contradictions: readonly Contradiction[]
}

interface At {
  readonly asOf: string
  readonly readerDay: string
}

/** Deliverables with their state at `asOf`: next due first, undated ones after them, what goes on last. The acts record no delivery. */
export function deliverableLines(
  deliverables: readonly Deliverable[],
  data: FundingData,
  { asOf, readerDay }: At,
): DeliverableLine[] {
  const lines = deliverables.map((deliverable) => {
    const deliveries = data.deliveries.get(deliverable.id) ?? []
    const state = deliverableState(
      { frequency: deliverable.frequency, due: deliverable.due, deliveries },
      asOf,
    )
    const { due } = deliverable
    return {
      ...deliverable,
      state,
      isPassedSince:
        due !== null && state.state === 'toHandOver' && passedSince(due, asOf, readerDay),
      isUnsaid: due !== null && state.state === 'toHandOver' && lastDayOf(due) < asOf,
      lastDelivery:
        deliveries
          .toSorted((a, b) => byText(b.day, a.day))
          .find(({ note }) => note !== 'notReceived') ?? null,
      contradictions: contradictionsOf([deliverable.id], data),
    }
  })
  const place = ({ due, state }: DeliverableLine): string =>
    due === null ? (state.state === 'continuous' ? '~2' : '~1') : lastDayOf(due)
  return lines.toSorted((a, b) => byText(place(a), place(b)))
}
