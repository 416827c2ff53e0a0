import * as z from 'zod/mini'
import { Day, Due, Id, Label, Period, Sign, Source, Text } from './observation'

/** A unit in its forms: singular and plural for a figure, `symbol` where one is written instead. */
export const Unit = z.object({
  id: Id,
  one: Label,
  other: Label,
  symbol: z.optional(Sign),
  /** Whole things are counted: for `>` on whole numbers T + 1 stands for T. */
  whole: z.boolean(),
})

export const Territory = z.object({ id: Id, label: Label, short: z.optional(Label) })

/** One id for a funder whose name changed, with the names and the acts that print them. */
export const Funder = z.object({
  id: Id,
  name: Label,
  short: Text,
  /** Where English has words of its own for it. */
  shortEn: z.optional(Text),
  territory: z.nullable(Id),
  names: z.array(z.object({ name: Text, acts: z.array(Id) })),
})

const Axis = z.object({ id: Id, label: Label, source: z.optional(Source) })

export const Programme = z.object({
  id: Id,
  label: Label,
  purpose: Label,
  period: Period,
  axes: z.array(Axis),
})

export const Agreement = z.object({
  id: Id,
  label: Label,
  act: Id,
  programme: Id,
  /** Funders to whom the promises of this agreement are made. */
  parties: z.array(Id),
  /** Funders that pay for the same programme without being a party. */
  cofunders: z.array(Id),
  period: Period,
  adopted: Day,
  signed: z.nullable(Day),
  /** Last day, or month (YYYY-MM), at which the agreement owes its report. */
  reportDue: z.nullable(Due),
  /** What the agreement obliges PMT to, beyond targets (ceiling, evidence kept, mention of support). */
  obligations: z.array(z.object({ label: Label, source: Source })),
  /** What the funder takes upon itself. */
  commitments: z.array(z.object({ label: Label, source: Source })),
})
