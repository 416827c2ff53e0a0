import type { DeliveryNote } from './notes'
import { formatDay } from '../../format/dates'
import { m } from '../../format/words'

const arrivals = { received: m.notes_received, incomplete: m.notes_incomplete }
const versions = { received: m.notes_received_version, incomplete: m.notes_incomplete_version }

/** What was noted of a deliverable, in one line. */
export function deliveryWords({ note, day, version }: DeliveryNote): string {
  if (note === 'notReceived') return m.notes_not_received({ day: formatDay(day) })
  return version === null
    ? arrivals[note]({ day: formatDay(day) })
    : versions[note]({ day: formatDay(day), version: String(version) })
}
