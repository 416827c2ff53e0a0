import type { Reason } from '../domain/reading'
import { m } from './words'

/** Why there is no verdict, in the language of the page. */
export const reasonWords: Record<Reason, () => string> = {
  wordsOnly: m.reason_wordsOnly,
  directionOnly: m.reason_directionOnly,
  qualitative: m.reason_qualitative,
  notPublished: m.reason_notPublished,
  toleranceMissing: m.reason_toleranceMissing,
  baseMissing: m.reason_baseMissing,
  imprecise: m.reason_imprecise,
  noResultPublished: m.reason_noResultPublished,
}

/** Reasons in a word or two, for the counts at the head of the overview. */
export const shortReasonWords: Record<Reason, (count: { readonly n: number }) => string> = {
  wordsOnly: m.reason_short_wordsOnly,
  directionOnly: m.reason_short_directionOnly,
  qualitative: m.reason_short_qualitative,
  notPublished: m.reason_short_notPublished,
  toleranceMissing: m.reason_short_toleranceMissing,
  baseMissing: m.reason_short_baseMissing,
  imprecise: m.reason_short_imprecise,
  noResultPublished: m.reason_short_noResultPublished,
}
