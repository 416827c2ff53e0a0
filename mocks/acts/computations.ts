import type { ActFile } from './actFile'

export interface Recomputed {
  readonly id: string
  readonly printed: number
  readonly computed: number
  /** `rounding`: off by no more than the declared tolerance. */
  readonly outcome: 'holds' | 'rounding' | 'fails'
}

type Figures = Pick<
  ActFile,
  'observations' | 'amounts' | 'instalments' | 'deliverables' | 'computations'
>

/** Figures by the names that computations use: `id`, `id#share`, `id#quantity`, `id#upper`. */
export function figuresByName(
  files: readonly Omit<Figures, 'computations'>[],
): Map<string, number> {
  const figures = new Map<string, number>()
  for (const file of files) {
    for (const { id, value, upper } of file.observations) {
      if (value !== null) figures.set(id, value)
      if (upper !== undefined) figures.set(`${id}#upper`, upper)
    }
    for (const { id, euros, share, quantity } of file.amounts) {
      figures.set(id, euros)
      if (share) figures.set(`${id}#share`, share.value)
      if (quantity) figures.set(`${id}#quantity`, quantity.value)
    }
    for (const { id, euros, share } of file.instalments) {
      figures.set(id, euros)
      if (share) figures.set(`${id}#share`, share.value)
    }
    for (const { id, quantity } of file.deliverables)
      if (quantity) figures.set(`${id}#quantity`, quantity.value)
  }
  return figures
}

function compute(
  kind: ActFile['computations'][number]['kind'],
  [first = NaN, ...others]: readonly number[],
): number {
  const second = others[0] ?? NaN
  switch (kind) {
    case 'sum':
      return others.reduce((sum, figure) => sum + figure, first)
    case 'difference':
      return others.reduce((rest, figure) => rest - figure, first)
    case 'product':
      return others.reduce((product, figure) => product * figure, first)
    case 'share':
      return (first / second) * 100
    case 'growth':
      return ((second - first) / first) * 100
    case 'equal':
      return first
  }
}

/**
 * Recomputes one printed total, share, growth or product from its parts.
 * `share` is part, whole; `growth` is before, after; both in percent. Throws where a part is not transcribed.
 */
export function recompute(
  computation: ActFile['computations'][number],
  figures: ReadonlyMap<string, number>,
): Recomputed {
  const figure = (name: string): number => {
    const value = figures.get(name)
    if (value === undefined)
      throw new Error(`computation "${computation.id}": figure "${name}" is not transcribed`)
    return value
  }
  const printed = figure(computation.result)
  const computed = compute(computation.kind, computation.inputs.map(figure))
  const miss = Math.abs(printed - computed)
  const outcome =
    miss < 1e-9 ? 'holds' : miss <= computation.tolerance + 1e-9 ? 'rounding' : 'fails'
  return { id: computation.id, printed, computed, outcome }
}
