import * as z from 'zod/mini'
import { ExactNumber, Id, Observation } from '../../src/api/wire/observation'
import {
  Act,
  Contradiction,
  Event,
  Participation,
  Project,
  Visit,
} from '../../src/api/wire/register'
import { Committee } from '../../src/api/wire/apiIndex'
import {
  Appreciation,
  CountingRule,
  Decision,
  Delivery,
  Payment,
  Reply,
} from '../../src/api/wire/reporting'

/** What `generate.ts` writes: all that the demonstration adds to the published set, less what is counted from its registers. */
export const DemonstrationFile = z.strictObject({
  asOf: z.string(),
  /** The record that simulated figures name as their source. */
  register: z.strictObject(Act.shape),
  committees: z.array(z.strictObject(Committee.shape)),
  fills: z.array(
    z.strictObject({
      indicator: Id,
      fills: z.union([z.literal('linear'), z.array(ExactNumber).check(z.length(12))]),
    }),
  ),
  rules: z.array(z.strictObject(CountingRule.shape)),
  observations: z.array(z.strictObject(Observation.shape)),
  visits: z.array(z.strictObject(Visit.shape)),
  events: z.array(z.strictObject(Event.shape)),
  participations: z.array(z.strictObject(Participation.shape)),
  projects: z.array(z.strictObject(Project.shape)),
  deliveries: z.array(z.strictObject(Delivery.shape)),
  payments: z.array(z.strictObject(Payment.shape)),
  appreciations: z.array(z.strictObject(Appreciation.shape)),
  replies: z.array(z.strictObject(Reply.shape)),
  decisions: z.array(z.strictObject(Decision.shape)),
  contradictions: z.array(z.strictObject(Contradiction.shape)),
})
export type DemonstrationFile = z.infer<typeof DemonstrationFile>
