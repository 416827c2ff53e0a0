import type { Remark } from '../../domain/critique'
import { readingOf } from '../../domain/evaluate'
import type { Figure } from '../../domain/figure'
import type { Profile } from '../../domain/profile'
import type { IndicatorPromise } from '../../domain/promise'
import type { Reading } from '../../domain/reading'
import { type CritiqueAround, critiqueInForce } from '../promise/criticised'
import type { BidView, ProposalView } from './bidView'

/** A year that two versions propose differently; `null` where one of them has no such scope. */
export interface Difference {
  readonly key: string
  readonly view: BidView
  readonly proposal: ProposalView
  readonly year: number
  readonly one: ProposalView['years'][number] | null
  readonly other: ProposalView['years'][number] | null
}

/** What a side proposes, so that two can be compared; one without a target proposes nothing. */
function asSaid(one: Difference['one']): string {
  const promise = one?.promise ?? null
  if (one === null || promise === null) return ''
  const remarks = one.remarks.map(({ kind }) => kind)
  return JSON.stringify([promise.target, promise.kind, one.words, remarks])
}

/** Where two versions of one indicator's proposals differ: in a value, its words or scope, or in what may be said of it. */
export function differencesOf(one: BidView, other: BidView): readonly Difference[] {
  const keys = new Set([...one.proposals, ...other.proposals].map(({ key }) => key))
  return [...keys].flatMap((key) => {
    const [mine, theirs] = [one, other].map(({ proposals }) =>
      proposals.find((proposal) => proposal.key === key),
    )
    const shown = mine ?? theirs
    if (shown === undefined) return []
    return shown.years.flatMap(({ year, row }): readonly Difference[] => {
      const [a, b] = [mine, theirs].map(
        (proposal) => proposal?.years.find((typed) => typed.year === year) ?? null,
      )
      return asSaid(a ?? null) === asSaid(b ?? null)
        ? []
        : [
            {
              key: row,
              view: mine === undefined ? other : one,
              proposal: shown,
              year,
              one: a ?? null,
              other: b ?? null,
            },
          ]
    })
  })
}

/** What an amendment would change of a target in force; what is not said stays as it is. */
export interface Amendment {
  readonly target: string
  readonly value: Pick<Figure, 'value' | 'operator' | 'upper'> | null
  readonly year: number | null
}

/** A reading that would move, with what could be said of the terms then. */
export interface Moved<P extends IndicatorPromise> {
  readonly promise: P
  readonly before: Reading
  readonly after: Reading
  readonly amended: IndicatorPromise
  readonly remarks: readonly Remark[]
}

function amendedTarget<F extends Figure>(target: F, { value, year }: Amendment): F {
  const { upper: _upper, ...rest } = target
  const period = year === null ? target.period : { start: `${year}-01-01`, end: `${year}-12-31` }
  // An amended target is the same promise with other terms: all that it is asked for, and nothing that it was.
  return (value === null ? { ...target, period } : { ...rest, ...value, period }) as F
}

/**
 * Readings that an amendment of one target would move at `asOf`, its own first: by the rule of every other view, among the
 * figures that are known. The data stay as they are.
 */
export function movedBy<P extends IndicatorPromise>(
  promises: readonly { readonly promise: P; readonly reading: Reading }[],
  amendment: Amendment,
  around: CritiqueAround & { readonly asOf: string; readonly profile: Profile },
): readonly Moved<P>[] {
  const { figures, asOf, profile } = around
  const changed = figures.map((figure) =>
    figure.id === amendment.target ? amendedTarget(figure, amendment) : figure,
  )
  return promises
    .map(({ promise, reading }) => {
      const target =
        promise.target.id === amendment.target
          ? amendedTarget(promise.target, amendment)
          : promise.target
      const amended = { ...promise, target }
      const after = readingOf(amended, changed, asOf, profile)
      const remarks = critiqueInForce(amended, { ...around, figures: changed })
      return { promise, before: reading, after, amended, remarks }
    })
    .filter(
      ({ promise, before, after }) =>
        promise.target.id === amendment.target || !isSameReading(before, after),
    )
    .toSorted(
      (one, other) =>
        Number(other.promise.target.id === amendment.target) -
        Number(one.promise.target.id === amendment.target),
    )
}

const isSameReading = (one: Reading, other: Reading): boolean =>
  one.status === other.status &&
  one.gap === other.gap &&
  (one.lastKnown?.gap ?? null) === (other.lastKnown?.gap ?? null) &&
  one.flags.join() === other.flags.join()
