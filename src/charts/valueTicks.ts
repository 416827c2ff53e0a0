const steps = [1, 2, 2.5, 5, 10]

/**
 * Round values from 0, or from below it, to the first one that no drawn value exceeds; whole ones where all values are, for half a
 * document is none. About `wanted` lines. Where all are 0, or none is given, 0 and 1.
 */
export function valueTicks(values: readonly number[], wanted = 5): readonly number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (high === low) return [0, 1]
  const span = high - low
  const scale = 10 ** Math.floor(Math.log10(span / wanted))
  const round = (steps.find((one) => one * scale * wanted >= span) ?? 10) * scale
  const step = values.every(Number.isInteger) ? Math.ceil(round) : round
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  // Multiplied from whole numbers, so that no rounding error piles up.
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  )
}
