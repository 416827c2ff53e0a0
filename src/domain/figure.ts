import type { Observation } from './observation'

/** What the rule reads of an observation, without words and source: enough for a compact catalogue to hand over. */
export interface Figure extends Pick<
  Observation,
  | 'id'
  | 'indicator'
  | 'role'
  | 'population'
  | 'territory'
  | 'likelyTerritory'
  | 'nature'
  | 'period'
  | 'value'
  | 'upper'
  | 'operator'
  | 'direction'
  | 'status'
  | 'level'
  | 'adopted'
  | 'known'
  | 'partOf'
  | 'restates'
  | 'flags'
> {
  /** Rounding interval of a figure that the act gives only through another one. */
  readonly derived?: { readonly low: number; readonly high: number } | undefined
  /** The figure that this one replaces from the day it is known. */
  readonly revises?: { readonly observation: string } | undefined
}
