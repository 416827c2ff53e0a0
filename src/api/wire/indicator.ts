import * as z from 'zod/mini'
import { kinds } from '../../domain/indicator'
import { Day, ExactNumber, Id, Label, Observation, Text } from './observation'

export const Population = z.object({ id: Id, label: Label, definition: z.optional(Label) })

export const Indicator = z.object({
  id: Id,
  label: Label,
  definition: Label,
  /** One of the known subjects, or the data set's own words. */
  domain: Text,
  kind: z.enum(kinds),
  ascending: z.boolean(),
  unit: Id,
  populations: z.array(Population).check(z.minLength(1)),
  since: z.optional(Day),
  fills: z.optional(z.union([z.literal('linear'), z.array(ExactNumber).check(z.length(12))])),
  tolerance: z.optional(z.object({ value: ExactNumber, author: Text })),
})

/** The resource `indicators/<id>`: an indicator with every figure of it. */
export const IndicatorResource = z.object({
  ...Indicator.shape,
  observations: z.array(Observation),
})
