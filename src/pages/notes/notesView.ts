import { byText } from '../../domain/order'
import type { DeliveryNote, Note } from '../../subjects/notes/notes'
import { type DeliverableState, deliverableState } from '../../domain/deliverableState'
import { deliverableLines, type DeliverableLine } from '../../subjects/money/deliverableView'
import type { Agreement, Delivery, FundingData } from '../../subjects/money/fundingData'

export interface NotedLine {
  readonly line: DeliverableLine
  /** Noted in this browser about it, latest first. */
  readonly notes: readonly DeliveryNote[]
  /** Its state with these notes on the reader's day; `null` where nothing is noted. */
  readonly withNotes: DeliverableState | null
}

export interface NotedGroup {
  /** `null` for what is owed outside any agreement. */
  readonly agreement: Agreement | null
  readonly lines: readonly NotedLine[]
}

interface Around {
  readonly dataset: string
  readonly asOf: string
  /** The reader's day: a delivery is noted when it comes, later than the data were closed. */
  readonly readerDay: string
  readonly notes: readonly Note[]
}

interface Filters {
  readonly financeur?: string | undefined
  readonly convention?: string | undefined
}

const latest = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '')

/** The state that published deliveries and notes give together; the published evaluation elsewhere does not know of it. */
function stateWith(
  line: DeliverableLine,
  notes: readonly DeliveryNote[],
  published: readonly Delivery[],
  day: string,
): DeliverableState {
  const { frequency, due } = line
  return deliverableState({ frequency, due, deliveries: [...published, ...notes] }, day)
}

/**
 * What is owed to the funders, by agreement: latest agreement first, in each the next due date first. A filter that the data do not know
 * is as none.
 */
export function notesView(
  data: FundingData,
  { financeur, convention }: Filters,
  around: Around,
): NotedGroup[] {
  const { dataset, asOf, readerDay, notes } = around
  const own = notes.filter(
    (note): note is DeliveryNote => note.kind === 'delivery' && note.dataset === dataset,
  )
  const agreements = new Map(data.agreements.map((agreement) => [agreement.id, agreement]))
  const isKnown = data.agreements.some(
    ({ parties }) => financeur !== undefined && parties.includes(financeur),
  )
  const isWanted = (id: string | null): boolean => {
    const agreement = id === null ? undefined : agreements.get(id)
    if (isKnown && !(agreement?.parties ?? []).includes(financeur ?? '')) return false
    return convention === undefined || !agreements.has(convention) || id === convention
  }
  const lines = deliverableLines(
    data.deliverables.filter(({ agreement }) => isWanted(agreement)),
    data,
    { asOf, readerDay },
  )
  const ids = [...new Set(lines.map(({ agreement }) => agreement))]
  const groups = ids.map((id) => ({
    agreement: id === null ? null : (agreements.get(id) ?? null),
    lines: lines
      .filter(({ agreement }) => agreement === id)
      .map((line): NotedLine => {
        const noted = own
          .filter(({ deliverable }) => deliverable === line.id)
          .toSorted((a, b) => byText(b.day, a.day))
        const day = latest([asOf, readerDay, ...noted.map((note) => note.day)])
        return {
          line,
          notes: noted,
          withNotes:
            noted.length === 0
              ? null
              : stateWith(line, noted, data.deliveries.get(line.id) ?? [], day),
        }
      }),
  }))
  const place = ({ agreement }: NotedGroup): string => agreement?.period.end ?? ''
  return groups.toSorted((a, b) => byText(place(b), place(a)))
}
