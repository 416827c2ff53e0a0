import type { Figure } from './figure'
import type { BaselineFigure } from './promise'
import { dataFlags } from './observation'
import type { ProfileId } from './profile'

export const statuses = [
  'noTarget',
  'noVerdict',
  'inProgress',
  'alreadyAttained',
  'attainedSoFar',
  'awaitingReport',
  'attained',
  'nearlyAttained',
  'belowTarget',
  'farBelowTarget',
  'belowBaseline',
  'notAttained',
  'partly',
  'none',
  'paceSufficient',
  'paceToCheck',
  'paceInsufficient',
] as const
export type Status = (typeof statuses)[number]

/** Why there is no verdict; `noResultPublished` also says why a promise in progress has nothing to show. */
export const reasons = [
  'wordsOnly',
  'directionOnly',
  'qualitative',
  'notPublished',
  'toleranceMissing',
  'baseMissing',
  'imprecise',
  'noResultPublished',
] as const
export type Reason = (typeof reasons)[number]

/** `overTarget` a / T, `overChange` (a − b) / (T − b), `paceToTarget` (a − b) / (e − b), `paceWithinYear` a / (T·φ). */
export const formulas = [
  'comparator',
  'overTarget',
  'overChange',
  'paceToTarget',
  'paceWithinYear',
] as const
export type Formula = (typeof formulas)[number]

/** What stands beside a status, never inside it. */
export const flags = [
  ...dataFlags,
  'estimated',
  'provisional',
  'simulated',
  'targetBelowPreviousActual',
  'targetBelowPreviousTarget',
  'metWhenSet',
  'baselineInferred',
  'noBaseline',
  'operatorAssumed',
  'definitionChanged',
  'targetRevised',
  'aboveRange',
  'smallNumbers',
  'stale',
  'fewPoints',
] as const
export type Flag = (typeof flags)[number]

/**
 * The numbers of a formula, in the indicator's unit but for `phi`, a share: actual `a`, target `T`, `upper` end of
 * a corridor, baseline `b`, `required` that stands for T where `>` counts whole things, `e` due at that day.
 */
export const componentNames = ['a', 'T', 'upper', 'b', 'required', 'phi', 'e', 'tolerance'] as const
export type ComponentName = (typeof componentNames)[number]
export type Components = { readonly [name in ComponentName]?: number }

/** What the rule makes of one promise: the part that context can never change. */
export interface Judgement {
  readonly status: Status
  readonly reason: Reason | null
  readonly formula: Formula | null
  /** Unrounded and never clamped; `null` where the comparator alone decides. */
  readonly ratio: number | null
  readonly pace: number | null
  /** Minus what is missing for the comparator to hold, a − T beyond it: one number everywhere, in the indicator's unit. */
  readonly gap: number | null
  /** Units that are missing for the comparator to hold; `null` where nothing is, or where that cannot be said. */
  readonly missing: number | null
  /** "14 sur 15", for a small count that is partly attained or not at all. */
  readonly attainedOf: { readonly attained: number; readonly of: number } | null
  readonly components: Components
}

/** The last figure before the promise's end, with its distance then. It grades nothing. */
export interface LastKnown {
  readonly figure: Figure
  /** Day at which it stood; `null` where the act gives none. */
  readonly day: string | null
  readonly gap: number | null
  readonly missing: number | null
  readonly flags: readonly Flag[]
}

/** What stands beside a target that nothing answers. Only `lastKnown` and `baseline` stand in the place of a figure; the others are said in words, with their scope or year. */
export type BesideTarget =
  | { readonly as: 'baseline'; readonly figure: BaselineFigure }
  | { readonly as: 'lastKnown' | 'later' | 'otherScope'; readonly figure: Figure }

/** The reading that another printed figure would give: shown beside, never instead. */
export interface OtherReading {
  readonly because: 'otherWording' | 'firstTarget' | 'otherAnswer'
  readonly target: Figure
  readonly reading: Judgement & { readonly answer: Figure | null }
}

export interface Reading extends Judgement {
  /** The only actual that grades. */
  readonly answer: Figure | null
  readonly lastKnown: LastKnown | null
  /** `null` where an answer stands, or nothing is known around the target. */
  readonly beside: BesideTarget | null
  /** Last actual of the series before the promise's period: for the trend, with its own quality. */
  readonly previousActual: Figure | null
  readonly observedLater: Figure | null
  /** The nearest scope first, then the nearest time. */
  readonly otherScope: readonly Figure[]
  readonly otherReadings: readonly OtherReading[]
  readonly flags: readonly Flag[]
  readonly rule: { readonly version: string; readonly profile: ProfileId }
}
