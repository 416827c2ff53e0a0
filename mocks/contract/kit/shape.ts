import type * as z from 'zod/mini'
import { findingOf, formatPath } from '../../../src/api/findings'
import { Href } from '../../../src/api/wire/apiIndex'
import type { Tell } from './fault'
import type { RuleId } from './rules'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined,
    value,
  )

const isAddress = (message: string, pattern: string | undefined): boolean =>
  message === 'no ..' ||
  (pattern !== undefined &&
    Href.def.checks?.some(
      (check) => Reflect.get(check._zod.def, 'pattern')?.toString() === pattern,
    ) === true)

function ruleOfFormat({
  format,
  message,
  pattern,
}: Extract<Issue, { code: 'invalid_format' }>): RuleId {
  if (format === 'date' || message.startsWith('1900') || message === 'YYYY-MM') return 'date'
  if (isAddress(message, pattern)) return 'address'
  return pattern?.includes('\\d+\\.') ? 'version-form' : 'id-form'
}

/** The rule that an issue of a schema breaks. */
function ruleOf(issue: Issue, value: unknown): RuleId {
  const found = valueAt(value, issue.path)
  if (found === undefined) return 'field-absent'
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' || issue.expected === 'int') {
        if (typeof found === 'string') return 'number-as-text'
        if (typeof found === 'number') return 'number'
      }
      return 'type'
    case 'invalid_value':
      return 'vocabulary'
    case 'invalid_format':
      return ruleOfFormat(issue)
    case 'too_big':
    case 'too_small':
      return typeof found === 'number' ? 'number' : 'length'
    case 'invalid_union': {
      const [first] = issue.errors.flat()
      return first ? ruleOf({ ...first, path: [] }, found) : 'type'
    }
    case 'custom':
      if (issue.message === 'start ≤ end') return 'period'
      if (issue.message.startsWith('|n|')) return 'number'
      return isAddress(issue.message, undefined) ? 'address' : 'type'
    case 'invalid_key':
      return 'id-form'
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_element':
      return 'type'
  }
}

/** Fields of a value that its schema let fall. */
function unknownFields(value: unknown, known: unknown, at: Path): Path[] {
  if (typeof value !== 'object' || value === null || typeof known !== 'object' || known === null)
    return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key]
    return Object.hasOwn(known, key)
      ? unknownFields(inner, Reflect.get(known, key), place)
      : [place]
  })
}

export interface Sight {
  readonly file: string
  readonly tell: Tell
  /** False for a newer minor version, which may bear fields that this one does not know. */
  readonly isSameVersion: boolean
}

/** A value of the contract, or `null` where it breaks its schema; every break is told by its own rule. */
export function shaped<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  at: Path,
  { file, tell, isSameVersion }: Sight,
): T | null {
  const parsed = schema.safeParse(value)
  if (parsed.success) {
    if (isSameVersion)
      for (const path of unknownFields(value, parsed.data, at))
        tell('unknown-field', file, formatPath(path), 'non lu')
    return parsed.data
  }
  for (const issue of parsed.error.issues) {
    const { path, expected, found } = findingOf({ issues: [issue] }, value, at)
    tell(ruleOf(issue, value), file, path, `${found}, attendu : ${expected}`)
  }
  return null
}
