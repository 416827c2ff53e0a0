/** A key that one object of a JSON text has twice, with both values as they stand there. */
export interface RepeatedKey {
  readonly path: string
  readonly values: readonly [first: string, second: string]
}

interface Level {
  /** Place of each value so far, by its key; `null` for a list. */
  readonly keys: Map<string, number> | null
  readonly path: string
  /** Key of the value that is being read, or its place in the list. */
  key: string
  count: number
}

const longest = 60

/** Where the string that opens at `start` ends. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** A value as it stands in the text, cut where it is long. */
function valueAt(text: string, start: number): string {
  const first = text[start]
  const end =
    first === '"'
      ? stringEnd(text, start)
      : first === '{' || first === '['
        ? start + longest
        : start + (/[\s,\]}]/.exec(text.slice(start))?.index ?? longest)
  return text.slice(start, Math.min(end, start + longest)).trim()
}

/** The first key of a lawful JSON text that stands twice in one object with two values; a reader would keep the last one in silence. */
export function repeatedKey(text: string): RepeatedKey | null {
  const levels: Level[] = []
  let isKey = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    const level = levels.at(-1)
    if (sign === '{' || sign === '[') {
      const path = level === undefined ? '' : pathOf(level)
      levels.push({ keys: sign === '{' ? new Map() : null, path, key: '', count: 0 })
      isKey = sign === '{'
    } else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level !== undefined) {
      level.count += 1
      isKey = level.keys !== null
    } else if (sign === ':') isKey = false
    else if (sign === '"') {
      const end = stringEnd(text, at)
      if (isKey && level?.keys) {
        level.key = JSON.parse(text.slice(at, end)) as string
        const start = end + (/[^\s:]/.exec(text.slice(end, end + 1_000))?.index ?? 1)
        const before = level.keys.get(level.key)
        if (before !== undefined && valueAt(text, before) !== valueAt(text, start))
          return {
            path: pathOf(level),
            values: [valueAt(text, before), valueAt(text, start)],
          }
        level.keys.set(level.key, start)
      }
      at = end - 1
    }
  }
  return null
}

const pathOf = ({ keys, path, key, count }: Level): string =>
  keys === null ? `${path}[${count}]` : path === '' ? key : `${path}.${key}`
