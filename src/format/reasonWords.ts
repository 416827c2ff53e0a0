import type { Reason } from '../domain/reading'
import { formatNumber } from './numbers'
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
const shortReasonWords: Record<Reason, (count: { readonly n: number }) => string> = {
  wordsOnly: m.reason_short_wordsOnly,
  directionOnly: m.reason_short_directionOnly,
  qualitative: m.reason_short_qualitative,
  notPublished: m.reason_short_notPublished,
  toleranceMissing: m.reason_short_toleranceMissing,
  baseMissing: m.reason_short_baseMissing,
  imprecise: m.reason_short_imprecise,
  noResultPublished: m.reason_short_noResultPublished,
}

/** Why some have no verdict: each reason with how many it holds for. */
export const reasonsText = (
  reasons: readonly { readonly reason: Reason; readonly count: number }[],
): string =>
  m.overview_count_reasons({
    reasons: reasons
      .map(({ reason, count }) =>
        m.overview_reason_count({
          count: formatNumber(count),
          reason: shortReasonWords[reason]({ n: count }),
        }),
      )
      .join(', '),
  })
