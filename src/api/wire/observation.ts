import './jitless'
import * as z from 'zod/mini'
import {
  dataFlags,
  levels,
  natures,
  observationStatuses,
  operators,
  roles,
} from '../../domain/observation'

/** Ids travel in addresses and file names: lower case, digits, hyphens. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/), z.maxLength(120))
/** A real calendar day between 1900 and 2199. */
export const Day = z.iso.date().check(z.regex(/^(?:19|20|21)/, { error: '1900…2199' }))
/** A date by which something is due: a day, or a month (YYYY-MM) that stays a month. */
export const Due = z.union([
  Day,
  z.string().check(z.regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/, { error: 'YYYY-MM' })),
])
/** A finite number that JavaScript holds exactly enough: no 1e999, no integer over 2^53. */
export const ExactNumber = z
  .number()
  .check(z.refine((n) => Math.abs(n) <= Number.MAX_SAFE_INTEGER, { error: '|n| ≤ 2^53 − 1' }))
export const Text = z.string().check(z.minLength(1), z.maxLength(4000))

/** What is written beside a figure instead of a unit's words: %, €, M€. */
export const Sign = z.string().check(z.minLength(1), z.maxLength(20))

/** Ways of a change that is promised without a value. */
export const directions = ['up', 'down'] as const

export const Label = z.object({ fr: Text, en: Text })

export const Period = z
  .object({ start: Day, end: Day })
  .check(z.refine((p) => p.start <= p.end, { error: 'start ≤ end' }))

export const Source = z.object({
  act: Id,
  section: Id,
  row: Text,
  printed: Text,
  nth: z.optional(z.int().check(z.positive())),
})

export const Observation = z.object({
  id: Id,
  indicator: Id,
  role: z.enum(roles),
  population: Id,
  territory: Id,
  likelyTerritory: z.optional(Id),
  nature: z.nullable(z.enum(natures)),
  period: z.nullable(Period),
  value: z.nullable(ExactNumber),
  upper: z.optional(ExactNumber),
  unit: Id,
  operator: z.nullable(z.enum(operators)),
  words: Text,
  /** Way of a change that is promised in words only: "une hausse est attendue". */
  direction: z.optional(z.enum(directions)),
  status: z.enum(observationStatuses),
  level: z.enum(levels),
  derived: z.optional(z.object({ low: ExactNumber, high: ExactNumber, how: Label })),
  agreement: z.nullable(Id),
  programme: z.nullable(Id),
  axis: z.nullable(Id),
  adopted: z.nullable(Day),
  known: Day,
  revises: z.optional(z.object({ observation: Id, reason: Label })),
  partOf: z.optional(Id),
  baseline: z.optional(Id),
  restates: z.optional(Id),
  flags: z.optional(z.array(z.enum(dataFlags))),
  note: z.optional(Label),
  source: Source,
})
