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

export const Territory = z.object({
  id: Id,
  label: Label,
  short: z.optional(Label),
  /** Other names by which people call it. */
  names: z.optional(z.array(Text)),
})

/** A market that registers tell apart. */
export const Market = z.object({ id: Id, label: Label, names: z.optional(z.array(Text)) })

/** Names under which offices keep a table, or a column of it, beside those that every cluster has. */
export const Heading = z.object({
  id: Id,
  /** Table of one's own; every table that has the column where none is said. */
  table: z.nullable(Text),
  /** Column of the table; the table itself where none is said. */
  column: z.nullable(Text),
  names: z.array(Text).check(z.minLength(1)),
  /** Of a column that answers "in this territory?" with yes or no: which territory. */
  territory: z.optional(Id),
})

/** A roadmap for one market: the axes that are it, in the order of its page, and what belongs to it elsewhere. */
export const Roadmap = z.object({
  id: Id,
  label: Label,
  lede: z.optional(Label),
  axes: z
    .array(z.object({ exercise: z.int(), programme: Id, axes: z.array(Id) }))
    .check(z.minLength(1)),
  /** Domain of the indicators that belong to it, whatever their axis. */
  domain: z.optional(Text),
  /** A word that a promise of another axis names it by. */
  word: z.optional(Text),
  /** Domains of its events, as the register writes them. */
  eventDomains: z.array(Text),
  /** Objectives whose object a later roadmap names again, under another indicator or as an event. Nobody else says so. */
  continuations: z.array(z.object({ from: Id, indicator: z.optional(Id), event: z.optional(Id) })),
  /** A list of companies that it shows, and the indicator that counts them. */
  companies: z.optional(z.object({ label: Label, list: Id, indicator: Id })),
})

/** Traits by which a figure counts only some projects of the register. */
export const traits = ['funded', 'collaborative', 'european'] as const

/** That a printed figure counts rows of a register, and which of them: it is set beside their count. */
export const Fed = z.object({
  id: Id,
  indicator: Id,
  /** Where one population alone counts so. */
  population: z.optional(Id),
  register: z.enum(['projects', 'events', 'visits']),
  trait: z.optional(z.enum(traits)),
  /** What the register's scheme begins with. */
  scheme: z.optional(Text),
  market: z.optional(Id),
})

/** A coming period that an act announces without any promise. */
export const Announced = z.object({ id: Id, label: Label, period: Period, source: Source })

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
  /** What the agreement obliges the cluster to, beyond targets (ceiling, evidence kept, mention of support). */
  obligations: z.array(z.object({ label: Label, source: Source })),
  /** What the funder takes upon itself. */
  commitments: z.array(z.object({ label: Label, source: Source })),
})
