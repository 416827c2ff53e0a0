/** Makes the answer for each object once, and keeps it as long as the object is there. */
export function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>()
  return (of) => {
    const answer = made.get(of) ?? make(of)
    made.set(of, answer)
    return answer
  }
}
