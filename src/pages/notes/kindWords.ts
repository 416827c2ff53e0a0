import type { Note } from '../../subjects/notes/notes'
import { m } from '../../format/words'

export const kindWords: Record<Note['kind'], () => string> = {
  decision: m.pointage_kind_decision,
  delivery: m.pointage_kind_delivery,
  appreciation: m.pointage_kind_appreciation,
  reply: m.pointage_kind_reply,
}
