import { goesUp } from '../domain/comparator'
import type { IndicatorPromise } from '../domain/promise'
import type { Flag } from '../domain/reading'
import { m } from './words'

/** What is to know of a reading, in the language of the page. */
export const flagWords: Record<Flag, () => string> = {
  estimated: m.flag_estimated,
  approximate: m.flag_approximate,
  provisional: m.flag_provisional,
  simulated: m.flag_simulated,
  contested: m.flag_contested,
  targetBelowPreviousActual: m.flag_targetBelowPreviousActual,
  targetBelowPreviousTarget: m.flag_targetBelowPreviousTarget,
  metWhenSet: m.flag_metWhenSet,
  baselineInferred: m.flag_baselineInferred,
  noBaseline: m.flag_noBaseline,
  operatorAssumed: m.flag_operatorAssumed,
  dueDateInferred: m.flag_dueDateInferred,
  scopeUncertain: m.flag_scopeUncertain,
  kindAmbiguous: m.flag_kindAmbiguous,
  natureDiffers: m.flag_natureDiffers,
  definitionChanged: m.flag_definitionChanged,
  targetRevised: m.flag_targetRevised,
  partsDoNotAddUp: m.flag_partsDoNotAddUp,
  aboveRange: m.flag_aboveRange,
  smallNumbers: m.flag_smallNumbers,
  stale: m.flag_stale,
  fewPoints: m.flag_fewPoints,
  truncated: m.flag_truncated,
}

/** A flag beside one promise: a bare number reads at least, or at most where less is better. */
export const flagWord = (
  flag: Flag,
  promise: Pick<IndicatorPromise, 'target' | 'ascending'> | null,
): string =>
  flag === 'operatorAssumed' && promise !== null && !goesUp(promise)
    ? m.flag_operatorAssumedMost()
    : flagWords[flag]()
