import type { Level } from '../../domain/observation'
import type { ProfileId } from '../../domain/profile'
import type { Components, Flag, Reason, Status } from '../../domain/reading'
import type { PointQuality } from '../../domain/trajectory'
import { m } from '../../format/words'

/** Cut-offs of a profile, as they are written. */
export interface CutOffs {
  readonly near: string
  readonly below: string
  readonly start: string
}

/** What each reading means. A status without words is a type error, here as in every table below. */
export const statusMeanings: Record<Status, (cutOffs: CutOffs) => string> = {
  attained: () => m.method_status_attained(),
  alreadyAttained: () => m.method_status_alreadyAttained(),
  attainedSoFar: () => m.method_status_attainedSoFar(),
  nearlyAttained: m.method_status_nearlyAttained,
  belowTarget: m.method_status_belowTarget,
  farBelowTarget: m.method_status_farBelowTarget,
  belowBaseline: m.method_status_belowBaseline,
  notAttained: () => m.method_status_notAttained(),
  partly: () => m.method_status_partly(),
  none: () => m.method_status_none(),
  inProgress: () => m.method_status_inProgress(),
  paceSufficient: m.method_status_paceSufficient,
  paceToCheck: m.method_status_paceToCheck,
  paceInsufficient: m.method_status_paceInsufficient,
  awaitingReport: () => m.method_status_awaitingReport(),
  noVerdict: () => m.method_status_noVerdict(),
  noTarget: () => m.method_status_noTarget(),
}

export const reasonMeanings: Record<Reason, () => string> = {
  wordsOnly: m.method_reason_wordsOnly,
  directionOnly: m.method_reason_directionOnly,
  qualitative: m.method_reason_qualitative,
  notPublished: m.method_reason_notPublished,
  toleranceMissing: m.method_reason_toleranceMissing,
  baseMissing: m.method_reason_baseMissing,
  imprecise: m.method_reason_imprecise,
  noResultPublished: m.method_reason_noResultPublished,
}

export const flagMeanings: Record<Flag, () => string> = {
  approximate: m.method_flag_approximate,
  contested: m.method_flag_contested,
  scopeUncertain: m.method_flag_scopeUncertain,
  kindAmbiguous: m.method_flag_kindAmbiguous,
  natureDiffers: m.method_flag_natureDiffers,
  dueDateInferred: m.method_flag_dueDateInferred,
  partsDoNotAddUp: m.method_flag_partsDoNotAddUp,
  truncated: m.method_flag_truncated,
  estimated: m.method_flag_estimated,
  provisional: m.method_flag_provisional,
  simulated: m.method_flag_simulated,
  targetBelowPreviousActual: m.method_flag_targetBelowPreviousActual,
  targetBelowPreviousTarget: m.method_flag_targetBelowPreviousTarget,
  metWhenSet: m.method_flag_metWhenSet,
  baselineInferred: m.method_flag_baselineInferred,
  noBaseline: m.method_flag_noBaseline,
  operatorAssumed: m.method_flag_operatorAssumed,
  definitionChanged: m.method_flag_definitionChanged,
  targetRevised: m.method_flag_targetRevised,
  aboveRange: m.method_flag_aboveRange,
  smallNumbers: m.method_flag_smallNumbers,
  stale: m.method_flag_stale,
  fewPoints: m.method_flag_fewPoints,
}

export const levelMeanings: Record<Level, () => string> = {
  printed: m.method_level_printed,
  declared: m.method_level_declared,
  verified: m.method_level_verified,
}

export const qualityMeanings: Record<PointQuality, () => string> = {
  final: m.method_quality_final,
  estimated: m.method_quality_estimated,
  provisional: m.method_quality_provisional,
  simulated: m.method_quality_simulated,
  derived: m.method_quality_derived,
}

export const profileNames: Record<ProfileId, () => string> = {
  default: m.method_profile_default,
  alternative: m.method_profile_alternative,
}

/** The letters of the formulas, with what they stand for. */
export const letters: Record<
  keyof Components,
  { readonly symbol: () => string; readonly meaning: () => string }
> = {
  a: { symbol: m.method_symbol_a, meaning: m.method_letter_a },
  T: { symbol: m.method_symbol_T, meaning: m.method_letter_T },
  upper: { symbol: m.method_symbol_upper, meaning: m.method_letter_upper },
  b: { symbol: m.method_symbol_b, meaning: m.method_letter_b },
  required: { symbol: m.method_symbol_required, meaning: m.method_letter_required },
  phi: { symbol: m.method_symbol_phi, meaning: m.method_letter_phi },
  e: { symbol: m.method_symbol_e, meaning: m.method_letter_e },
  tolerance: { symbol: m.method_symbol_tolerance, meaning: m.method_letter_tolerance },
}
