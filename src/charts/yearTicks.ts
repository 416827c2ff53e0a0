/** Years to write on an axis `width` pixels long: all where there is room, else every second, third … counted back from the last. */
export function yearTicks(from: number, to: number, width: number): number[] {
  const step = Math.max(1, Math.ceil(((to - from) * 46) / Math.max(1, width)))
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((year) => (to - 1 - year) % step === 0)
}
