import { formatPath, shorten } from '../api/findings'
import type { Path } from './filling'
import type { Findings } from './readFigures'

/** The items of a list with their places; none where it is absent, and what stands in its place is told. */
export function readListAt(
  value: unknown,
  at: Path,
  { setAside }: Pick<Findings, 'setAside'>,
): { readonly value: unknown; readonly at: Path }[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value))
    return value.map((item: unknown, place) => ({ value: item, at: [...at, place] }))
  setAside.push({ path: formatPath(at), expected: 'array', found: shorten(value) })
  return []
}
