import * as z from 'zod/mini'
import { Day, type Label, Text } from '../api/wire/observation'
import type { Label as TwoTexts, Period } from '../domain/observation'

/** A text: a string is French and stands for both languages; of two languages one may be lacking. */
export const PlainText = z.union([
  Text,
  z.object({ fr: z.optional(Text), en: z.optional(Text) }).check(
    z.refine(({ fr, en }) => fr !== undefined || en !== undefined, {
      error: 'text | { fr, en }',
    }),
  ),
])
export type PlainText = z.infer<typeof PlainText>

/** Where a figure stands: a document by its name, or its id among `acts`, and a place in it. */
export const PlainSource = z.union([
  Text,
  z.object({
    document: z.optional(Text),
    place: z.optional(Text),
    /** As a record of the API has it. */
    act: z.optional(Text),
    section: z.optional(Text),
    row: z.optional(Text),
    printed: z.optional(Text),
    nth: z.optional(z.int().check(z.positive())),
  }),
])
export type PlainSource = z.infer<typeof PlainSource>

const Year = z.int().check(z.refine((year) => year >= 1900 && year <= 2199, { error: '1900…2199' }))

/** When: a year, one day, or a first and a last day. */
export const whenFields = {
  year: z.optional(Year),
  date: z.optional(Day),
  from: z.optional(Day),
  to: z.optional(Day),
}
type When = {
  readonly [Field in keyof typeof whenFields]?: z.infer<(typeof whenFields)[Field]> | undefined
}

const ways = ({ year, date, from, to }: When): number =>
  [year, date, from ?? to].filter((way) => way !== undefined).length

/** What a period must be, whichever way it is said. */
export const whenChecks = [
  z.refine<When>((when) => ways(when) <= 1, {
    error: 'one of year | date | from and to',
    path: ['year'],
  }),
  z.refine<When>(({ from, to }) => from === undefined || to !== undefined, {
    error: 'YYYY-MM-DD (the last day)',
    path: ['to'],
  }),
  z.refine<When>(({ from, to }) => to === undefined || from !== undefined, {
    error: 'YYYY-MM-DD (the first day)',
    path: ['from'],
  }),
  z.refine<When>(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'a day that is not before from',
    path: ['to'],
  }),
] as const

/** A period of a record, also as the API has it. */
export const PlainPeriod = z.union([
  z.object(whenFields).check(
    ...whenChecks,
    z.refine<When>((when) => ways(when) === 1),
  ),
  z.object({ start: Day, end: Day }).check(
    z.refine(({ start, end }) => start <= end, {
      error: 'a day that is not before start',
      path: ['end'],
    }),
  ),
])

/** The two texts of a plain one. */
export function textsOf(text: PlainText): TwoTexts {
  if (typeof text === 'string') return { fr: text, en: text }
  const { fr, en } = text
  return { fr: fr ?? en ?? '', en: en ?? fr ?? '' }
}

/** First and last day of what is said; `null` where nothing is. */
export function periodOf({
  year,
  date,
  from,
  to,
  start,
  end,
}: When & {
  readonly start?: string | undefined
  readonly end?: string | undefined
}): Period | null {
  if (year !== undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  if (date !== undefined) return { start: date, end: date }
  const [first, last] = [from ?? start, to ?? end]
  return first === undefined || last === undefined ? null : { start: first, end: last }
}

/** A text as short as it can be written. */
export const plainTextOf = ({ fr, en }: z.infer<typeof Label>): PlainText =>
  fr === en ? fr : { fr, en }

/** A period as short as it can be written. */
export function whenOf(period: Period | null): When {
  if (period === null) return {}
  const { start, end } = period
  if (start === end) return { date: start }
  const year = start.slice(0, 4)
  return start === `${year}-01-01` && end === `${year}-12-31`
    ? { year: Number(year) }
    : { from: start, to: end }
}
