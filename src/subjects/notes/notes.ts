import '../../api/wire/jitless'
import * as z from 'zod/mini'
import { deliveryOutcomes } from '../../domain/deliverable'
import { opinions } from '../../domain/reporting'
import { Day, Id, Text } from '../../api/wire/observation'

/** One line: a name, an author. */
const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(240))
const Words = Text.check(z.trim(), z.minLength(1))

/** `id` stays with a note for good; `rev` is another one for each wording of it. */
const own = {
  id: Id,
  rev: Id,
  /** Data set that it is about. */ dataset: Id,
  /** Name of its subject when it was written. */ label: Line,
}
const about = { indicator: Id, promise: z.nullable(Id) }

/** What a meeting decided, by the screen on which it was noted (`indicator:members`), or `null` for the meeting as a whole. */
const DecisionNote = z.object({
  kind: z.literal('decision'),
  ...own,
  about: z.nullable(z.string().check(z.minLength(1), z.maxLength(240))),
  author: Line,
  date: Day,
  words: Words,
  due: z.nullable(Day),
})

/** A deliverable that was received, received and lacks something, or has not come; noted by a person. */
const DeliveryNote = z.object({
  kind: z.literal('delivery'),
  ...own,
  deliverable: Id,
  note: z.enum(deliveryOutcomes),
  /** Day of arrival, or for `notReceived` the day on which it was noted. */
  day: Day,
  version: z.nullable(z.int().check(z.positive(), z.maximum(999))),
  /** What is lacking. */
  reservations: z.nullable(Words),
  by: Line,
})

/** What a person makes of a result, apart from the computed reading. */
const AppreciationNote = z.object({
  kind: z.literal('appreciation'),
  ...own,
  ...about,
  author: Line,
  date: Day,
  opinion: z.enum(opinions),
  words: Words,
  reason: Words,
})

/** The cluster's reply to a reading or an appreciation. */
const ReplyNote = z.object({
  kind: z.literal('reply'),
  ...own,
  ...about,
  author: Line,
  date: Day,
  words: Words,
})

/** Something that a person noted in this browser or in a colleague's; published nowhere. */
export const Note = z.discriminatedUnion('kind', [
  DecisionNote,
  DeliveryNote,
  AppreciationNote,
  ReplyNote,
])

export type Note = z.infer<typeof Note>
export type DecisionNote = z.infer<typeof DecisionNote>
export type DeliveryNote = z.infer<typeof DeliveryNote>
export type AppreciationNote = z.infer<typeof AppreciationNote>
export type ReplyNote = z.infer<typeof ReplyNote>
/** What is said and taken down in a meeting. */
export type SpokenNote = DecisionNote | ReplyNote

/**
 * Everything noted. What was changed or taken away leaves only its `rev` behind, never its words, so that a colleague's older file
 * does not bring it back.
 */
export interface Notes {
  readonly notes: readonly Note[]
  /** Wordings that somebody replaced or took away. */
  readonly removed: readonly string[]
  /** Pairs of wordings that somebody decided to keep beside each other: no conflict any more. */
  readonly beside: readonly (readonly [string, string])[]
}

export const noNotes: Notes = { notes: [], removed: [], beside: [] }

/** A note as a form gave it, without blanks around its words; `null` where something is missing or cannot be kept. */
export function checkedNote(value: unknown): Note | null {
  const parsed = Note.safeParse(value)
  return parsed.success ? parsed.data : null
}
