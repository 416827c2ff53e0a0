import type { Kind } from '../domain/indicator'
import type { Level, Role } from '../domain/observation'
import { m } from './words'

/** What an indicator's figures are and where they come from, in words: for every page but the first one. */
export const kindWords: Record<Kind, () => string> = {
  flow: m.kind_flow,
  cumulative: m.kind_cumulative,
  stock: m.kind_stock,
  rate: m.kind_rate,
  floor: m.kind_floor,
  hold: m.kind_hold,
  corridor: m.kind_corridor,
  relative: m.kind_relative,
  qualitative: m.kind_qualitative,
  unsaid: m.kind_unsaid,
}

export const levelWords: Record<Level, () => string> = {
  printed: m.level_printed,
  declared: m.level_declared,
  verified: m.level_verified,
}
export const roleWords: Record<Role, () => string> = {
  baseline: m.role_baseline,
  target: m.role_target,
  actual: m.role_actual,
}
