import type * as z from 'zod/mini'
import { findingOf, formatPath, shorten } from '../api/findings'
import type { DataSet } from '../publish/dataSet'
import { type PlainText, textsOf } from './fields'
import type { Filling, Raw } from './filling'
import { unknownFields } from './loose'
import type { Findings } from './readFigures'
import { readListAt } from './readList'
import { headFields, PlainDocument, PlainHeadline } from './schema'

/** What a document says of itself. A field that is wrong is told, and is as one that nobody filled in. */
export function headOf(document: Raw, { setAside, notices }: Findings) {
  const known = Object.keys(PlainDocument.shape)
  for (const [name, value] of Object.entries(document))
    if (!known.includes(name))
      notices.push({
        path: formatPath([name]),
        expected: known.join(' | '),
        found: shorten(value),
      })
  const read = <T>(schema: z.ZodMiniType<T>, name: string): T | undefined => {
    const value = document[name] ?? undefined
    if (value === undefined) return undefined
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    setAside.push(findingOf(parsed.error, value, [name]))
    return undefined
  }
  const cluster = read(headFields.cluster, 'cluster')
  return {
    jalons: read(headFields.jalons, 'jalons'),
    id: read(headFields.id, 'id'),
    title: read<PlainText>(headFields.title, 'title'),
    asOf: read(headFields.asOf, 'asOf'),
    simulated: read(headFields.simulated, 'simulated') ?? false,
    profile: read(headFields.profile, 'profile') ?? 'default',
    cluster: cluster === undefined ? null : { ...cluster, name: textsOf(cluster.name) },
  }
}

type Panel = z.infer<typeof PlainHeadline>

/** What the dashboard shows, with ids in place of names. */
export function headlineOf(
  value: unknown,
  { names }: Filling,
  findings: Findings,
): DataSet['headline'] {
  const lists = { indicator: names.indicators, territory: names.territories } as const
  return readListAt(value, ['headline'], findings).flatMap(({ value: item, at }) => {
    const parsed = PlainHeadline.safeParse(item)
    if (!parsed.success) {
      findings.setAside.push(findingOf(parsed.error, item, at))
      return []
    }
    findings.notices.push(...unknownFields(PlainHeadline, item, at))
    const panel: Exclude<Panel, string> =
      typeof parsed.data === 'string' ? { indicator: parsed.data } : parsed.data
    const found = { ...panel }
    for (const field of ['indicator', 'territory'] as const) {
      const name = panel[field]
      if (name === undefined) continue
      const id = lists[field].find(name)
      if (id === null) {
        findings.setAside.push({
          path: formatPath(typeof item === 'string' ? at : [...at, field]),
          expected: `id or name of one of ${field === 'indicator' ? 'indicators' : 'territories'}`,
          found: shorten(name),
        })
        return []
      }
      found[field] = id
    }
    return [found]
  })
}
