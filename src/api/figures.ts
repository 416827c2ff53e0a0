import type { Finding } from './errors'
import type { DataFlag } from '../domain/observation'
import { formatPath, shorten } from './findings'
import type { Records } from './parse'

interface Figure {
  readonly id: string
  readonly flags?: readonly DataFlag[] | undefined
  readonly partOf?: string | undefined
  readonly restates?: string | undefined
}

/**
 * Figures of one id that disagree are all kept, each flagged `contested`; the second and later ones
 * get an id of their own (`id~2`, which no id of the contract can be), so that none hides another.
 */
export function markContested<T extends Figure>({
  records,
  conflicts,
}: Pick<Records<T>, 'records' | 'conflicts'>): T[] {
  if (conflicts.size === 0) return [...records]
  const times = new Map<string, number>()
  return records.map((record) => {
    if (!conflicts.has(record.id)) return record
    const time = (times.get(record.id) ?? 0) + 1
    times.set(record.id, time)
    const flags = new Set<DataFlag>([...(record.flags ?? []), 'contested'])
    return Object.assign({}, record, {
      id: time === 1 ? record.id : `${record.id}~${time}`,
      flags: [...flags],
    })
  })
}

const pointers = ['partOf', 'restates'] as const

/** No act nests figures this deep; a longer chain is not followed. */
const depthLimit = 50

/** True where following `pointer` from this figure comes back to it, or never ends. */
function isCyclic(
  start: Figure,
  pointer: (typeof pointers)[number],
  byId: ReadonlyMap<string, Figure>,
): boolean {
  const seen = new Set<string>()
  let next = start[pointer]
  while (next !== undefined && !seen.has(next)) {
    if (next === start.id || seen.size === depthLimit) return true
    seen.add(next)
    next = byId.get(next)?.[pointer]
  }
  return false
}

/**
 * Figures whose references to one another can be followed: one that leads nowhere, or back to
 * where it started, is dropped and noticed. The figure itself stays.
 */
export function resolvePointers<T extends Figure>(
  figures: readonly T[],
  known: readonly Figure[],
  list: string,
): { figures: T[]; notices: Finding[] } {
  const byId = new Map(known.map((figure) => [figure.id, figure]))
  const notices: Finding[] = []
  const resolved = figures.map((figure) => {
    const lost = pointers.filter(
      (pointer) =>
        figure[pointer] !== undefined &&
        (!byId.has(figure[pointer]) || isCyclic(figure, pointer, byId)),
    )
    if (lost.length === 0) return figure
    for (const pointer of lost)
      notices.push({
        path: formatPath([list, figure.id, pointer]),
        expected: 'id',
        found: shorten(figure[pointer]),
        odd: byId.has(figure[pointer] ?? '') ? 'circle' : 'lost',
      })
    return Object.assign(
      {},
      figure,
      Object.fromEntries(lost.map((pointer) => [pointer, undefined])),
    )
  })
  return { figures: resolved, notices }
}
