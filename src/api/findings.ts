import type * as z from 'zod/mini'
import type { Finding } from './errors'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const textLimit = 60
const defaultMessage = 'Invalid input'

/** `indicators[3].target`; a key that is no plain name is quoted and cut. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_][\w-]{0,60}$/.test(name)) return `${text}[${shorten(name)}]`
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** A foreign value as a few characters of JSON; ∅ where nothing stood. */
export function shorten(value: unknown): string {
  if (value === undefined) return '∅'
  if (typeof value === 'string')
    return JSON.stringify(value.length > textLimit ? `${value.slice(0, textLimit)}…` : value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '∞'
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'boolean' ? String(value) : 'null'
}

const inWords = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value)

function expectedBy(issue: Issue): string {
  // A rule of ours says itself what it expects; zod's own default says nothing.
  if (issue.message !== defaultMessage) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(inWords).join(' | ')
    case 'invalid_format':
      if (issue.format === 'date') return 'YYYY-MM-DD'
      return issue.pattern ?? issue.format
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${String(issue.maximum)}`
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${String(issue.minimum)}`
    case 'invalid_union':
      return [
        ...new Set(issue.errors.flatMap(([first]) => (first ? [expectedBy(first)] : []))),
      ].join(' | ')
    case 'invalid_key':
      return issue.issues[0] ? expectedBy(issue.issues[0]) : 'key'
    case 'unrecognized_keys':
      return `no ${issue.keys.map(shorten).join(', ')}`
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return issue.code
    default:
      return 'valid value'
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined,
    value,
  )
}

/** The first thing that a schema finds wrong with a value that stands at `at` in its file. */
export function findingOf(
  error: { readonly issues: readonly Issue[] },
  value: unknown,
  at: Path = [],
): Finding {
  const [issue] = error.issues
  if (!issue) return { path: formatPath(at), expected: 'valid value', found: shorten(value) }
  // Of a value that may be one of several things: what is wrong within the one that it means to be.
  const within =
    issue.code === 'invalid_union'
      ? issue.errors.flatMap((issues) => issues.slice(0, 1)).find(({ path }) => path.length > 0)
      : undefined
  if (within !== undefined)
    return findingOf({ issues: [{ ...within, path: [...issue.path, ...within.path] }] }, value, at)
  return {
    path: formatPath([...at, ...issue.path]),
    expected: expectedBy(issue),
    found: shorten(valueAt(value, issue.path)),
  }
}
