/** Values with a key each for React: their name, numbered where it comes again. The order of an evaluated section never changes. */
export function keyed<T>(
  values: readonly T[],
  nameOf: (value: T) => string,
): { readonly key: string; readonly value: T }[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const name = nameOf(value)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { key: `${name} ${times}`, value }
  })
}
