const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an entry of a list is known by; `null` for one that is nobody in particular. */
function nameOf(entry: unknown): string | null {
  const name: unknown = isRecord(entry) ? (entry.id ?? entry.key) : entry
  return typeof name === 'string' ? name : null
}

/** The entries by name; `null` where one has none or two have the same. */
function namedIn(value: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(value)) return null
  const named = new Map<string, unknown>()
  for (const entry of value) {
    const name = nameOf(entry)
    if (name === null || named.has(name)) return null
    named.set(name, entry)
  }
  return named
}

/** Entries in the other's order, then what only we have; an entry that one took away and the other left as it was is gone. */
function mergedEntries(
  base: ReadonlyMap<string, unknown>,
  mine: ReadonlyMap<string, unknown>,
  theirs: ReadonlyMap<string, unknown>,
): [string, unknown][] {
  return [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((name) => {
    const isHere = mine.has(name) && theirs.has(name)
    const one = mine.has(name) ? mine.get(name) : theirs.get(name)
    if (!isHere) return base.has(name) && isSame(base.get(name), one) ? [] : [[name, one]]
    return [[name, merged(base.get(name), mine.get(name), theirs.get(name))]]
  })
}

const byKey = (value: Readonly<Record<string, unknown>>) => new Map(Object.entries(value))

/**
 * What became of `base` in two places at once: both changes, entry by entry of lists whose entries have an id or a key, field
 * by field of records. Where both changed the same text, ours.
 */
export function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(base, mine)) return theirs
  if (isSame(base, theirs)) return mine
  const [ours, others] = [namedIn(mine), namedIn(theirs)]
  if (ours !== null && others !== null)
    return mergedEntries(namedIn(base) ?? new Map(), ours, others).map(([, entry]) => entry)
  return isRecord(mine) && isRecord(theirs)
    ? Object.fromEntries(
        mergedEntries(isRecord(base) ? byKey(base) : new Map(), byKey(mine), byKey(theirs)),
      )
    : mine
}
