import type { ParsedCatalogue } from '../../api/catalogue'
import { onceFor } from '../../api/onceFor'

export interface Neighbour {
  readonly id: string
  /** `null` where only the id is known. */
  readonly label: string | null
}

/** Place among the known ones; what is not among them comes last. */
const place = (known: readonly string[], one: string | null): number =>
  one === null || !known.includes(one) ? known.length : known.indexOf(one)

/** The indicators of a catalogue in the overview's order: by programme, then by axis as the programme lists them. */
const orderOf = onceFor(({ promises, programmes }: ParsedCatalogue): readonly string[] => {
  const axes = new Map([...programmes.values()].map(({ id, axes: own }) => [id, [...own.keys()]]))
  const order = [...axes.keys()]
  const sorted = promises
    .filter(({ target }) => target.restates === undefined)
    .toSorted(
      (a, b) =>
        place(order, a.programme) - place(order, b.programme) ||
        place(axes.get(a.programme) ?? [], a.axis) - place(axes.get(b.programme) ?? [], b.axis),
    )
  return [...new Set(sorted.map(({ target }) => target.indicator))]
})

/** The indicators before and after this one, as the overview of its exercise lists them; where that does not hold it, as the index does. */
export function neighboursOf(
  id: string,
  catalogue: ParsedCatalogue | undefined,
  all: readonly string[],
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } {
  const listed = catalogue === undefined ? [] : orderOf(catalogue)
  const ids = listed.includes(id) ? listed : all
  const at = ids.indexOf(id)
  const named = (other: string | undefined): Neighbour | null =>
    other === undefined
      ? null
      : { id: other, label: catalogue?.indicators.get(other)?.label ?? null }
  return at === -1
    ? { previous: null, next: null }
    : { previous: named(ids[at - 1]), next: named(ids[at + 1]) }
}
