import * as z from 'zod/mini'
import { countables, registers } from '../../domain/counting'
import { deliveryOutcomes } from '../../domain/deliverable'
import { natures, observationStatuses } from '../../domain/observation'
import { opinions } from '../../domain/reporting'
import { Day, ExactNumber, Id, Label, Period, Text } from './observation'

const status = z.enum(observationStatuses)

/** A deliverable handed over, or noted as not received. */
export const Delivery = z.object({
  id: Id,
  deliverable: Id,
  note: z.enum(deliveryOutcomes),
  /** Day of arrival, or for `notReceived` the day on which it was noted. */
  day: Day,
  version: z.nullable(z.int().check(z.positive())),
  /** What is lacking. */
  reservations: z.nullable(Label),
  /** Who noted it. */
  by: Text,
  status,
  known: Day,
})

/** An instalment that was paid. */
export const Payment = z.object({
  id: Id,
  instalment: Id,
  euros: ExactNumber,
  day: Day,
  status,
  known: Day,
})

/** How an actual is counted from the rows of a register. */
export const CountingRule = z.object({
  id: Id,
  label: Label,
  indicator: Id,
  population: Id,
  territory: Id,
  nature: z.nullable(z.enum(natures)),
  programme: z.nullable(Id),
  register: z.enum(registers),
  count: z.enum(countables),
  where: z.object({
    period: Period,
    territory: z.optional(Id),
    market: z.optional(Id),
    nature: z.optional(z.enum(natures)),
    programme: z.optional(Id),
    list: z.optional(Id),
  }),
})

/** About what a person speaks: a promise, or an indicator as a whole. */
const about = { indicator: Id, promise: z.nullable(Id) }

/** What a person makes of a result, apart from the computed reading. `words` and `reason` stay in their author's language. */
export const Appreciation = z.object({
  id: Id,
  ...about,
  author: Text,
  date: Day,
  opinion: z.enum(opinions),
  words: Text,
  reason: Text,
  status,
})

/** The cluster's reply to a reading or an appreciation. */
export const Reply = z.object({ id: Id, ...about, author: Text, date: Day, words: Text, status })

export const Decision = z.object({
  id: Id,
  /** Date of the committee that took it. */
  committee: Day,
  words: Text,
  /** Day by which it asks for something. */
  due: z.nullable(Day),
  indicator: z.nullable(Id),
  deliverable: z.nullable(Id),
  status,
})
