import type { Label } from './observation'

/** How figures of an indicator behave in time; declared in the data, never guessed. */
export const kinds = ['flow', 'cumulative', 'stock', 'rate', 'floor', 'hold', 'corridor', 'relative', 'qualitative'] as const
export type Kind = (typeof kinds)[number]

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
] as const
export type Domain = (typeof domains)[number]

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
  readonly domain: Domain
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
