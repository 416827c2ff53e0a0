import type { Label } from './observation'

/** How figures of an indicator behave in time; declared in the data, never guessed. */
export const kinds = [
  'flow',
  'cumulative',
  'stock',
  'rate',
  'floor',
  'hold',
  'corridor',
  'relative',
  'qualitative',
  /** Nobody said: the comparator alone decides. */
  'unsaid',
] as const
export type Kind = (typeof kinds)[number]

/** Subjects that have words in both languages; a data set may have others, which stand as they are written. */
export const domains = [
  'network',
  'innovation',
  'events',
  'companies',
  'health',
  'asd',
  'training',
  'communication',
  'governance',
  'startups',
  'markets',
  'ecosystem',
  'unsaid',
] as const
export type KnownDomain = (typeof domains)[number]

/** The subjects of a data set: those that are known in their order, then its own. */
export function domainsAmong(found: Iterable<string>): readonly string[] {
  const among = new Set(found)
  const known: ReadonlySet<string> = new Set(domains)
  return [
    ...domains.filter((domain) => among.has(domain)),
    ...[...among].filter((domain) => !known.has(domain)).toSorted(),
  ]
}

/** Who or what is counted. Two populations are two definitions: no line runs between them. */
export interface Population {
  readonly id: string
  readonly label: Label
  readonly definition?: Label | undefined
}

export interface Indicator {
  readonly id: string
  readonly label: Label
  readonly definition: Label
  /** One of `domains`, or the data set's own words. */
  readonly domain: string
  readonly kind: Kind
  /** IATI `ascending`: true where more is better. */
  readonly ascending: boolean
  readonly unit: string
  readonly populations: readonly Population[]
  /** First day from which a cumulative count runs. */
  readonly since?: string | undefined
  /** How a flow fills within its year: `linear` in days, or twelve monthly shares that sum to 1. */
  readonly fills?: 'linear' | readonly number[] | undefined
  /** Declared tolerance of a `~` target, in the indicator's unit, with its author. */
  readonly tolerance?: { readonly value: number; readonly author: string } | undefined
}
