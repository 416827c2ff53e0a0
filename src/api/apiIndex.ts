import { byText } from '../domain/order'
import * as z from 'zod/mini'
import { type Finding, VersionError } from './errors'
import { findingOf } from './findings'
import { gather, parseWhole, type Parsed, readRecords } from './parse'
import {
  ApiIndex,
  Cluster,
  Committee,
  DataSetEntry,
  ExerciseEntry,
  HeadlineEntry,
  Href,
  Packs,
  type ResourceName,
} from './wire/apiIndex'
import { Id } from './wire/observation'

/** Major version of the contract that this page reads. */
const supportedMajor = 1

interface Exercise {
  readonly year: number
  readonly catalogue: { readonly fr: string; readonly en: string }
}

/** A data set as its index describes it; every address is absolute. */
export interface DataIndex extends Parsed {
  readonly url: string
  readonly dataset: {
    readonly id: string
    readonly label: { readonly fr: string; readonly en: string }
    readonly simulated: boolean
  }
  /** Day at which the data are closed. */
  readonly asOf: string
  /** Changes with any resource. */
  readonly dataVersion: string
  readonly profile: 'default' | 'alternative'
  /** Latest first. */
  readonly exercises: readonly Exercise[]
  readonly resources: ReadonlyMap<ResourceName, string>
  readonly indicators: ReadonlyMap<string, string>
  /** Of a large set, in place of `indicators`: the address of any indicator, with `{id}` for its id. */
  readonly indicatorsAt: string | null
  readonly datasets: readonly {
    readonly id: string
    readonly label: { readonly fr: string; readonly en: string }
    readonly url: string
  }[]
  /** Meetings of the funders, oldest first; empty where the data set names none. */
  readonly committees: readonly {
    readonly date: string
    readonly label: { readonly fr: string; readonly en: string }
  }[]
  /** What the dashboard shows, in this order; empty where the set leaves it to the rule. */
  readonly headline: readonly HeadlineEntry[]
  /** Files that hold those of their kind; `undefined` where the set has no such one. */
  readonly packs: {
    readonly fr: string | undefined
    readonly en: string | undefined
    readonly resources: string | undefined
    readonly indicators: string | undefined
  }
  /** Of whose promises the set tells; `null` where it does not say. */
  readonly cluster: Cluster | null
}

/** Taken as it is: `z.record` would leave a key like `__proto__` out without a word. */
const Named = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  {
    error: 'object',
  },
)

const Version = z.object({ version: ApiIndex.shape.version })
const Head = z.object({
  ...z.omit(ApiIndex, {
    version: true,
    exercises: true,
    indicators: true,
    datasets: true,
    committees: true,
    headline: true,
    cluster: true,
    packs: true,
  }).shape,
  exercises: z.array(z.unknown()).check(z.minLength(1)),
  indicators: Named,
  datasets: z.array(z.unknown()),
  committees: z.optional(z.unknown()),
  headline: z.optional(z.unknown()),
  cluster: z.optional(z.unknown()),
  packs: z.optional(z.unknown()),
})

/** Address of an indicator; `undefined` for one that the index does not know. Of a large set only the server knows whether it is there. */
export function indicatorUrl(
  { indicators, indicatorsAt }: Pick<DataIndex, 'indicators' | 'indicatorsAt'>,
  id: string,
): string | undefined {
  return (
    indicators.get(id) ??
    (indicatorsAt !== null && Id.safeParse(id).success
      ? indicatorsAt.replace('{id}', id)
      : undefined)
  )
}

/**
 * The index of a data set, read at `url`. A newer minor version is read, unknown fields are
 * ignored; another major version throws a VersionError before anything else is looked at.
 */
export function readIndex(value: unknown, url: string): DataIndex {
  const { version } = parseWhole(Version, value)
  if (Number(version.split('.')[0]) !== supportedMajor)
    throw new VersionError(version, `${supportedMajor}.x`)
  const head = parseWhole(Head, value)
  const absolute = (href: string): string => new URL(href, url).href
  const exercises = readRecords(ExerciseEntry, head.exercises, ['exercises'], ({ year }) =>
    String(year),
  )
  const datasets = readRecords(DataSetEntry, head.datasets, ['datasets'])
  const committees = readRecords(
    Committee,
    head.committees ?? [],
    ['committees'],
    ({ date }) => date,
  )
  const headline = readRecords(HeadlineEntry, head.headline ?? [], ['headline'], (entry) =>
    JSON.stringify(entry),
  )
  const clusters = readRecords(Cluster, head.cluster === undefined ? [] : [head.cluster], [
    'cluster',
  ])
  const packs = readRecords(Packs, head.packs === undefined ? [] : [head.packs], ['packs'])
  const [{ exercises: packed, ...others } = {}] = packs.records
  const packAt = (href: string | undefined): string | undefined => href && absolute(href)
  const indicators = new Map<string, string>()
  const setAside: Finding[] = []
  for (const [id, href] of Object.entries(head.indicators)) {
    const entry = z.object({ id: Id, href: Href }).safeParse({ id, href })
    if (entry.success) indicators.set(id, absolute(entry.data.href))
    else
      setAside.push({
        ...findingOf(entry.error, { id, href }),
        path: `indicators.${id.slice(0, 60)}`,
      })
  }
  return {
    url,
    dataset: head.dataset,
    asOf: head.asOf,
    dataVersion: head.dataVersion,
    profile: head.profile,
    exercises: exercises.records
      .map(({ year, catalogue }) => ({
        year,
        catalogue: { fr: absolute(catalogue.fr), en: absolute(catalogue.en) },
      }))
      .toSorted((a, b) => b.year - a.year),
    resources: new Map(
      Object.entries(head.resources).map(([name, href]) => [name as ResourceName, absolute(href)]),
    ),
    indicators,
    indicatorsAt:
      head.indicatorsAt === undefined ? null : url.replace(/[^/]*$/, '') + head.indicatorsAt,
    datasets: datasets.records.map(({ id, label, href }) => ({ id, label, url: absolute(href) })),
    committees: committees.records.toSorted((a, b) => byText(a.date, b.date)),
    headline: headline.records,
    packs: {
      fr: packAt(packed?.fr),
      en: packAt(packed?.en),
      resources: packAt(others.resources),
      indicators: packAt(others.indicators),
    },
    cluster: clusters.records[0] ?? null,
    ...gather(exercises, datasets, committees, headline, packs, clusters, {
      setAside,
      notices: [],
    }),
  }
}
