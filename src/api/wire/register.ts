import * as z from 'zod/mini'
import { natures, observationStatuses } from '../../domain/observation'
import { Day, ExactNumber, Id, Label, Period, Source, Text } from './observation'

/** Of a row that a register keeps and no act prints: how sure it is, and since when it stands there. */
const kept = { status: z.optional(z.enum(observationStatuses)), known: z.optional(Day) }

export const Project = z.object({
  id: Id,
  name: Text,
  year: z.nullable(z.int()),
  /** Call or scheme, as the list names it. */
  scheme: z.nullable(Text),
  natures: z.array(z.enum(natures)),
  collaborative: z.nullable(z.boolean()),
  european: z.nullable(z.boolean()),
  territory: Id,
  programme: z.optional(Id),
  market: z.optional(Id),
  ...kept,
  note: z.optional(Label),
  source: Source,
})

const eventRoles = [
  'organiser',
  'coOrganiser',
  'exhibitor',
  'visitor',
  'collectiveStand',
  'participant',
  'partner',
  'unsaid',
] as const

export const Event = z.object({
  id: Id,
  name: Text,
  year: z.nullable(z.int()),
  period: z.nullable(Period),
  place: z.nullable(Text),
  roles: z.array(z.enum(eventRoles)).check(z.minLength(1)),
  domain: z.nullable(Text),
  programme: z.nullable(Id),
  /** Series of which it is one: committees, webinars, member events. */
  list: z.optional(Id),
  territory: z.optional(Id),
  ...kept,
  note: z.optional(Label),
  source: Source,
})

export const Company = z.object({
  id: Id,
  name: Text,
  /** Why it is named: "industrie-du-futur", "prestation" … */
  list: Id,
  wave: z.nullable(z.int()),
  period: z.nullable(Period),
  source: Source,
})

/** A visit to a company. The same company may be visited twice: a rule counts it once. */
export const Visit = z.object({
  id: Id,
  /** As the register names it: one spelling, one company. */
  company: Text,
  /** The day, written as a period of one day; a year where no more is known. */
  period: z.nullable(Period),
  territory: Id,
  market: z.nullable(Id),
  member: z.nullable(z.boolean()),
  staff: z.nullable(ExactNumber),
  /** Euros a year. */
  turnover: z.nullable(ExactNumber),
  status: z.enum(observationStatuses),
  known: Day,
  source: Source,
})

const organisationKinds = ['company', 'laboratory', 'school', 'authority', 'other'] as const

/** Who took part in an event. */
export const Participation = z.object({
  id: Id,
  event: Id,
  organisation: Text,
  kind: z.enum(organisationKinds),
  territory: Id,
  market: z.nullable(Id),
  /** People who came; `null` where the list does not say. */
  participants: z.nullable(ExactNumber),
  /** Business meetings held. */
  meetings: z.nullable(ExactNumber),
  status: z.enum(observationStatuses),
  known: Day,
  source: Source,
})

/** An act that another act cites: held (its file is at hand) or not. */
export const CitedAct = z.object({
  id: Id,
  label: Label,
  date: z.nullable(Day),
  held: z.boolean(),
  source: Source,
})

const ActSection = z.object({ id: Id, label: Label, anchor: Text })

const voteAnswers = ['for', 'against', 'abstained', 'apart'] as const

/** How many voted so, as the act prints it; `apart`: councillors concerned, or who did not take part. */
const Vote = z.object({ answer: z.enum(voteAnswers), count: ExactNumber, source: Source })

export const Act = z.object({
  id: Id,
  label: Label,
  /** Official number as printed, where the act has one. */
  number: z.nullable(Text),
  authority: Id,
  adopted: Day,
  published: z.nullable(Day),
  /** `register`: no act, but the register from which simulated or declared rows come; its `adopted` is the day at which it is closed. */
  kind: z.optional(z.enum(['act', 'register'])),
  /** Result of the council's vote, as printed. */
  vote: z.optional(z.array(Vote)),
  sections: z.array(ActSection).check(z.minLength(1)),
})

const contradictionKinds = [
  'total',
  'share',
  'growth',
  'twoTargets',
  'twoFigures',
  'components',
  'duration',
  'population',
  'reference',
  'wording',
  'truncated',
  'date',
] as const

/** Two statements of the acts that cannot both hold, kept with their arithmetic. */
export const Contradiction = z.object({
  id: Id,
  kind: z.enum(contradictionKinds),
  title: Label,
  /** The sum that shows it: "57 636 + 743 724 = 801 360 ; 60 636 + 740 724 = 801 360". */
  arithmetic: Label,
  statements: z
    .array(
      z.object({
        label: Label,
        value: z.nullable(ExactNumber),
        unit: z.nullable(Id),
        retained: z.boolean(),
        source: Source,
      }),
    )
    .check(z.minLength(1)),
  why: Label,
  /** True where the miss is no more than the rounding of the printed figures. */
  rounding: z.boolean(),
  state: z.enum(['open', 'explained']),
  /** Ids of observations, amounts, deliverables … that it touches. */
  concerns: z.array(Id),
  /** Computations that show it. */
  computations: z.array(Id),
})

/** An arithmetic claim of an act, recomputed by a test from the transcribed figures. */
export const Computation = z.object({
  id: Id,
  kind: z.enum(['sum', 'difference', 'share', 'growth', 'product', 'equal']),
  label: Label,
  /** Ids of figures; `id#share` is the printed share, `id#quantity` the printed quantity of an amount. */
  inputs: z.array(Text).check(z.minLength(1)),
  result: Text,
  /** Half a unit of the last printed digit of the result, plus that of rounded inputs. */
  tolerance: ExactNumber,
})
