import * as z from 'zod/mini'
import { dataFlags, levels, natures, observationStatuses, operators } from '../domain/observation'
import { Day, directions, ExactNumber, Id, Text } from '../api/wire/observation'
import { PlainSource, PlainText, whenChecks, whenFields } from './fields'

const figureFields = {
  id: z.optional(Id),
  ...whenFields,
  value: z.optional(z.nullable(ExactNumber)),
  /** Upper end of a range. */
  upper: z.optional(ExactNumber),
  operator: z.optional(z.nullable(z.enum(operators))),
  words: z.optional(Text),
  direction: z.optional(z.enum(directions)),
  status: z.optional(z.enum(observationStatuses)),
  level: z.optional(z.enum(levels)),
  nature: z.optional(z.nullable(z.enum(natures))),
  unit: z.optional(Text),
  population: z.optional(Text),
  territory: z.optional(Text),
  likelyTerritory: z.optional(Text),
  programme: z.optional(z.nullable(Text)),
  agreement: z.optional(z.nullable(Text)),
  axis: z.optional(z.nullable(Text)),
  adopted: z.optional(z.nullable(Day)),
  known: z.optional(Day),
  note: z.optional(PlainText),
  source: z.optional(PlainSource),
  derived: z.optional(z.object({ low: ExactNumber, high: ExactNumber, how: PlainText })),
  revises: z.optional(z.object({ observation: Id, reason: PlainText })),
  partOf: z.optional(Id),
  baseline: z.optional(Id),
  restates: z.optional(Id),
  flags: z.optional(z.array(z.enum(dataFlags))),
}

/** A result, a target or a starting value, below its indicator. */
export const PlainFigure = z.object(figureFields).check(
  ...whenChecks,
  z.refine(({ value, words }) => typeof value === 'number' || words !== undefined, {
    error: 'number, or words where there is none',
    path: ['value'],
  }),
)
export type PlainFigure = z.infer<typeof PlainFigure>
