import type { Remark } from '../../domain/critique'
import { readingOf } from '../../domain/evaluate'
import type { Figure } from '../../domain/figure'
import type { Profile } from '../../domain/profile'
import type { IndicatorPromise } from '../../domain/promise'
import type { Reading } from '../../domain/reading'
import { type CritiqueAround, critiqueInForce } from '../promise/criticised'
import type { Amendment } from './amendments'
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

/** A reading that would move, with what could be said of the terms then. */
export interface Moved<P extends IndicatorPromise> {
  readonly promise: P
  readonly before: Reading
  readonly after: Reading
  readonly amended: IndicatorPromise
  readonly remarks: readonly Remark[]
}

function amendedTarget<F extends Figure>(target: F, { value, period: given }: Amendment): F {
  const { upper: _upper, ...rest } = target
  const period = given ?? target.period
  // An amended target is the same promise with other terms: all that it is asked for, and nothing that it was.
  return (value === null ? { ...target, period } : { ...rest, ...value, period }) as F
}

/**
 * Readings that amendments would move at `asOf`, those of the amended targets first: by the rule of every other view, among
 * the figures that are known. The data stay as they are.
 */
export function movedBy<P extends IndicatorPromise>(
  promises: readonly { readonly promise: P; readonly reading: Reading }[],
  amendments: readonly Amendment[],
  around: CritiqueAround & { readonly asOf: string; readonly profile: Profile },
): readonly Moved<P>[] {
  const { asOf, profile } = around
  const said = new Map(
    amendments
      .filter(({ value, period }) => value !== null || period !== null)
      .map((amendment) => [amendment.id, amendment]),
  )
  const changedFrom = <F extends Figure>(figure: F): F => {
    const amendment = said.get(figure.id)
    return amendment === undefined ? figure : amendedTarget(figure, amendment)
  }
  const figures = around.figures.map(changedFrom)
  return promises
    .map(({ promise, reading }) => {
      const amended = { ...promise, target: changedFrom(promise.target) }
      const after = readingOf(amended, figures, asOf, profile)
      const remarks = critiqueInForce(amended, { ...around, figures })
      return { promise, before: reading, after, amended, remarks }
    })
    .filter(
      ({ promise, before, after }) => said.has(promise.target.id) || !isSameReading(before, after),
    )
    .toSorted(
      (one, other) =>
        Number(said.has(other.promise.target.id)) - Number(said.has(one.promise.target.id)),
    )
}

const isSameReading = (one: Reading, other: Reading): boolean =>
  one.status === other.status &&
  one.gap === other.gap &&
  (one.lastKnown?.gap ?? null) === (other.lastKnown?.gap ?? null) &&
  one.flags.join() === other.flags.join()
