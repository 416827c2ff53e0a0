import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import type { ParsedResource } from '../../api/resources'
import type { Locale } from '../../format/locale'
import type { ControlLists } from '../../subjects/controls/controlsData'

type Computation = ParsedResource<'contradictions'>['computations'][number]

interface CheckedComputation {
  readonly id: string
  readonly label: string
  readonly kind: Computation['kind']
  /** Contradictions whose proof it is; without one it holds, which a test of the data asserts. */
  readonly named: readonly { readonly id: string; readonly title: string }[]
}

export interface ComputationsView {
  readonly total: number
  /** Computations that prove a contradiction. */
  readonly named: number
  /** By the act whose figures they combine; `null` for those that combine several acts, or none that is known. */
  readonly acts: readonly {
    readonly act: string | null
    readonly computations: readonly CheckedComputation[]
  }[]
}

/** A figure's id in a computation, less what it says of the figure: `id#share`. */
const figureIn = (name: string): string => name.split('#')[0] ?? name

/** The computations of the data, by act, latest first. Their values are not recomputed here: a contradiction names those that miss. */
export function computationsView(
  {
    contradictions,
    computations,
    figures,
    acts,
  }: Pick<ControlLists, 'contradictions' | 'computations' | 'figures' | 'acts'>,
  language: Locale,
): ComputationsView {
  const actOf = new Map(figures.map(({ id, act }) => [id, act]))
  const named = new Map<string, { id: string; title: string }[]>()
  for (const { id, title, computations: proofs } of contradictions)
    for (const proof of proofs)
      named.set(proof, [...(named.get(proof) ?? []), { id, title: title[language] }])
  const actsOf = ({ inputs, result }: Computation): string | null => {
    const [act = null, ...others] = new Set(
      [...inputs, result].map((name) => actOf.get(figureIn(name)) ?? null),
    )
    return others.length === 0 ? act : null
  }
  const groups = [...groupBy(computations, actsOf)].map(([act, own]) => ({
    act,
    computations: own.map(({ id, label, kind }) => ({
      id,
      label: label[language],
      kind,
      named: named.get(id) ?? [],
    })),
  }))
  const adopted = new Map(acts.map(({ id, adopted: day }) => [id, day]))
  const day = (act: string | null): string => (act === null ? '' : (adopted.get(act) ?? ''))
  return {
    total: computations.length,
    named: computations.filter(({ id }) => named.has(id)).length,
    acts: groups.toSorted((one, other) => byText(day(other.act), day(one.act))),
  }
}
