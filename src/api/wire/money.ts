import * as z from 'zod/mini'
import { stages, taxBases } from '../../domain/money'
import { Day, Due, ExactNumber, Id, Label, Period, Source, Text } from './observation'

const amountRoles = ['spending', 'income', 'subsidy', 'budgetLine', 'rate', 'context'] as const

/**
 * An amount of money that an act prints. `spending` and `income` are lines of a programme's budget,
 * `subsidy` what a funder gives for a year, `budgetLine` the funder's own envelope,
 * `rate` a price or ceiling per unit, `context` money outside the programmes.
 */
export const Amount = z.object({
  id: Id,
  role: z.enum(amountRoles),
  label: Label,
  programme: z.nullable(Id),
  agreement: z.nullable(Id),
  funder: z.nullable(Id),
  axis: z.nullable(Id),
  /** Mission category (A, B), nature of spending, or another grouping of the act, in its own words. */
  category: z.nullable(Text),
  /** True for a total or subtotal that the act prints itself. */
  total: z.boolean(),
  period: z.nullable(Period),
  euros: ExactNumber,
  taxBasis: z.enum(taxBases),
  stage: z.enum(stages),
  /** Share of a whole as the act prints it, in percent. */
  share: z.optional(z.object({ value: ExactNumber, source: Source })),
  /** Days or units as the act prints them. */
  quantity: z.optional(z.object({ value: ExactNumber, source: Source })),
  adopted: z.nullable(Day),
  known: Day,
  note: z.optional(Label),
  source: Source,
})

export const Instalment = z.object({
  id: Id,
  agreement: Id,
  label: Label,
  euros: ExactNumber,
  share: z.optional(z.object({ value: ExactNumber, source: Source })),
  /** True where the act does not print the amount and it is a remainder: 65 000 − 32 500. */
  computed: z.optional(Label),
  stage: z.enum(stages),
  condition: Label,
  /** Pieces to hand over before it is paid; empty where signature is enough. */
  pieces: z.array(z.object({ label: Label, source: Source })),
  period: Period,
  due: z.nullable(Due),
  source: Source,
})

const frequencies = ['once', 'annual', 'continuous', 'perEvent'] as const

export const Deliverable = z.object({
  id: Id,
  programme: Id,
  agreement: z.nullable(Id),
  axis: z.nullable(Id),
  label: Label,
  frequency: z.enum(frequencies),
  /** A day, a month (YYYY-MM), or null where the act sets none. A month stays a month. */
  due: z.nullable(Due),
  dueInferred: z.optional(Label),
  quantity: z.nullable(z.object({ value: ExactNumber, upper: z.optional(ExactNumber), unit: Id })),
  /** Columns that the act asks for, in its own words. */
  requiredColumns: z.array(Text),
  /** The register from which it is cut; for each of `requiredColumns`, the columns of the register that say it. */
  table: z.optional(z.object({ register: Text, columns: z.array(z.array(Text)) })),
  /** Target whose evidence this is. */
  evidences: z.optional(z.array(Id)),
  words: Text,
  source: Source,
})
