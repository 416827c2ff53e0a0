import type * as z from 'zod/mini'
import { ContractError, type Finding } from './errors'
import { findingOf, formatPath, shorten } from './findings'

type Path = readonly (string | number)[]

/** What was left out of a file (`setAside`), and what was kept although something about it is odd (`notices`). */
export interface Parsed {
  readonly setAside: readonly Finding[]
  readonly notices: readonly Finding[]
  /** References to records of other files; whether they lead somewhere is known once those are there. */
  readonly elsewhere?: readonly Finding[]
}

export interface Records<T> extends Parsed {
  readonly records: readonly T[]
  /** Keys that several records bear with different content; all of these records are kept. */
  readonly conflicts: ReadonlySet<string>
}

/** The whole value, or a ContractError with the path of the first thing that is wrong. */
export function parseWhole<T>(schema: z.ZodMiniType<T>, value: unknown, at: Path = []): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new ContractError('shape', findingOf(parsed.error, value, at))
}

const idOf = (record: object): string =>
  'id' in record ? String(record.id) : JSON.stringify(record)

/**
 * Every record of a list that keeps the contract. The others are set aside with the path of what
 * is wrong. A key that comes twice is kept once if both records are equal; if they differ both are
 * kept and the key is among `conflicts`. A value that is no list is refused as a whole.
 */
export function readRecords<T extends object>(
  schema: z.ZodMiniType<T>,
  values: unknown,
  at: Path,
  keyOf: (record: T) => string = idOf,
): Records<T> {
  if (!Array.isArray(values))
    throw new ContractError('shape', {
      path: formatPath(at),
      expected: 'array',
      found: shorten(values),
    })
  const records: T[] = []
  const setAside: Finding[] = []
  const notices: Finding[] = []
  const conflicts = new Set<string>()
  const seen = new Map<string, T[]>()
  for (const [place, value] of values.entries()) {
    const parsed = schema.safeParse(value)
    if (!parsed.success) {
      setAside.push(findingOf(parsed.error, value, [...at, place]))
      continue
    }
    const key = keyOf(parsed.data)
    const versions = seen.get(key)
    if (versions) {
      const content = JSON.stringify(parsed.data)
      if (versions.some((version) => JSON.stringify(version) === content)) continue
      conflicts.add(key)
      notices.push({
        path: formatPath([...at, place]),
        expected: 'unique id',
        found: shorten(key),
        odd: 'twice',
      })
      versions.push(parsed.data)
    } else seen.set(key, [parsed.data])
    records.push(parsed.data)
  }
  return { records, setAside, notices, conflicts }
}

/** Findings of several lists of one file, in order. */
export function gather(...readings: readonly Parsed[]): Parsed {
  return {
    setAside: readings.flatMap(({ setAside }) => setAside),
    notices: readings.flatMap(({ notices }) => notices),
  }
}
