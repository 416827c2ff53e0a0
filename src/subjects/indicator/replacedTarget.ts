import type { PrintedPromise } from '../../api/promise'
import type { Label, Observation } from '../../domain/observation'
import { gradedAt, votedFor } from '../../domain/revision'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'

/** A target that is not graded, because another revises it because it came after the end of the period, or because it was only proposed. */
export interface ReplacedTarget {
  readonly target: Observation
  /** Day on which the revision was adopted, which replaces this target or is this target. */
  readonly day: string
  /** `null` for a revision that does not count, and for a proposal. */
  readonly reason: Label | null
  /** It was proposed, and another one was voted for it. */
  readonly wasProposed: boolean
}

/** The targets of a chain of revisions that are known and not in force at `asOf`. */
export function replacedTargets(
  promises: readonly PrintedPromise[],
  known: readonly Observation[],
  asOf: string,
): readonly ReplacedTarget[] {
  const inForce = new Set(gradedAt(promises, known, asOf))
  return promises.flatMap((promise): ReplacedTarget[] => {
    const { target } = promise
    if (inForce.has(promise)) return []
    const voted = votedFor(target, known, asOf)
    if (voted !== null)
      return [{ target, day: voted.adopted ?? voted.known, reason: null, wasProposed: true }]
    const next = known.find(
      ({ role, revises }) => role === 'target' && revises?.observation === target.id,
    )
    const isLater = promises.some((one) => inForce.has(one) && one.target.id === next?.id)
    if (next?.revises !== undefined && (isLater || target.revises === undefined))
      return [
        {
          target,
          day: next.adopted ?? next.known,
          reason: next.revises.reason,
          wasProposed: false,
        },
      ]
    return target.revises === undefined
      ? []
      : [{ target, day: target.adopted ?? target.known, reason: null, wasProposed: false }]
  })
}

/** Why a target is not the one that is read, with the day and the reason of the revision. */
export const replacedWords = ({ day, reason, wasProposed }: ReplacedTarget): string =>
  typeset(
    wasProposed
      ? m.indicator_was_proposed({ day: formatDay(day) })
      : reason === null
        ? m.indicator_late({ day: formatDay(day) })
        : m.indicator_replaced({ day: formatDay(day), reason: reason[currentLocale()] }),
  )
