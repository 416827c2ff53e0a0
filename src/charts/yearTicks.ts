/** Width of a year's name with the air around it. */
const room = 44

/** Years to write on an axis `width` pixels long: all where there is room, else every second, third … counted back from `last`, the latest that is drawn. */
export function yearTicks(
  from: number,
  to: number,
  { width, last }: { readonly width: number; readonly last: number },
): readonly number[] {
  const step = Math.max(1, Math.ceil(((to - from) * room) / Math.max(1, width)))
  const [first, end] = [Math.ceil(from), Math.floor(to)]
  return Array.from({ length: end - first + 1 }, (_, place) => first + place).filter(
    (year) => (((Math.round(last) - year) % step) + step) % step === 0,
  )
}
