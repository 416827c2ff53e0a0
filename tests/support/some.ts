/** The list that a test goes through. Empty, whatever the test says of each would hold: it fails instead. */
export function some<T>(list: Iterable<T>): readonly T[] {
  const all = [...list]
  if (all.length === 0) throw new Error('an empty list: nothing would be asserted')
  return all
}
