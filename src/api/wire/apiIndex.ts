import * as z from 'zod/mini'
import { Day, Id, Label, Text } from './observation'

/** An address relative to the index; never another host, never upwards. */
export const Href = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*\.json$/),
  z.refine((href) => !href.includes('..'), { error: 'no ..' }),
)

/** The addresses of all indicators at once, `{id}` standing for each: thousands of them would be the heaviest part of an index. */
const IndicatorHref = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*\{id\}[A-Za-z0-9._-]*\.json$/),
  z.refine((href) => !href.includes('..'), { error: 'no ..' }),
)

export const resourceNames = [
  'reference',
  'programmes',
  'agreements',
  'funders',
  'projects',
  'events',
  'visits',
  'companies',
  'sources',
  'contradictions',
  'reporting',
  'committees',
] as const
export type ResourceName = (typeof resourceNames)[number]

export const ExerciseEntry = z.object({
  year: z.int(),
  catalogue: z.object({ fr: Href, en: Href }),
})
/** A meeting of the funders: a day at which the data can be read as they were known then. */
export const Committee = z.object({ date: Day, label: Label })
export const DataSetEntry = z.object({ id: Id, label: Label, href: Href })

/**
 * A panel of the dashboard: one indicator, where the set wishes so in one territory, or all promises of one domain. A
 * record that names neither shows nothing.
 */
export const HeadlineEntry = z.object({
  indicator: z.optional(Id),
  domain: z.optional(Text),
  territory: z.optional(Id),
})
export type HeadlineEntry = z.infer<typeof HeadlineEntry>

/** The cluster of whose promises a set tells; a number of its own stands with the acts that print it. */
export const Cluster = z.object({
  name: Label,
  siret: z.optional(z.string().check(z.regex(/^\d{14}$/))),
  acts: z.optional(z.array(Id)),
})
export type Cluster = z.infer<typeof Cluster>

/**
 * Files that hold many others, each as its own text: asked for in their place by who needs several of one kind. A set may
 * have none of them, and what a pack lacks is asked for by itself.
 */
export const Packs = z.object({
  exercises: z.optional(z.object({ fr: Href, en: Href })),
  resources: z.optional(Href),
  indicators: z.optional(Href),
})

/** Texts of files by their address, which is relative to the pack as it is to the index beside it. */
export const Pack = z.object({ files: z.record(Href, z.string()) })

/**
 * The one uncached resource. It names every other one by a content-hashed address, so that all
 * of them can be cached for ever.
 */
export const ApiIndex = z.object({
  /** Version of the contract: a newer minor is read, a newer major is refused. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  dataset: z.object({ id: Id, label: Label, simulated: z.boolean() }),
  /** Day at which the data are closed. */
  asOf: Day,
  /** Hash of all resources: two sets are the same where it is. */
  dataVersion: Text,
  profile: z.enum(['default', 'alternative']),
  exercises: z.array(ExerciseEntry).check(z.minLength(1)),
  resources: z.object(
    Object.fromEntries(resourceNames.map((name) => [name, Href])) as Record<
      ResourceName,
      typeof Href
    >,
  ),
  indicators: z.record(Id, Href),
  /** Of a set with thousands of indicators, in place of `indicators`, which is empty then. */
  indicatorsAt: z.optional(IndicatorHref),
  datasets: z.array(DataSetEntry),
  /** Meetings of the funders, oldest first: days at which the data can be read as they were known then. */
  committees: z.optional(z.array(Committee)),
  /** What the dashboard shows, in this order. Without it: the indicators with the most years of results beside a target. */
  headline: z.optional(z.array(HeadlineEntry)),
  cluster: z.optional(Cluster),
  packs: z.optional(Packs),
})
export type ApiIndex = z.infer<typeof ApiIndex>
