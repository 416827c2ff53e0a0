import type { Observation } from '../../domain/observation'
import { formatDay } from '../../format/dates'
import { m } from '../../format/words'

/** When a result became known, where others of its scope and period replace it or are replaced by it; `null` for one that stands alone. */
export function datedWords(figure: Observation, beside: readonly Observation[]): string | null {
  const { id, known, revises } = figure
  const day = formatDay(known)
  if (beside.some((other) => other.revises?.observation === id))
    return m.indicator_known_replaced({ day })
  return beside.some((other) => other.id === revises?.observation)
    ? m.indicator_known_on({ day })
    : null
}

/** Why a target is not read: another wording of one that is, or cited by an act without a programme. */
export const wordingWords = ({ restates }: Observation): string =>
  restates === undefined ? m.indicator_outside() : m.indicator_other_wordings()
