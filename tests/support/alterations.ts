import type { Document } from '../../src/document/document'

type Holder = Record<string, unknown>

/** Every place of a document where a figure stands, by what holds it: the exhibits of the comparer's own trial. */
function placesOf(
  { sections }: Document,
  isSeen: (kind: 'cell' | 'source' | 'point', key: string) => boolean,
): [Holder, string][] {
  const cells = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'facts'
        ? block.rows.map(({ cell }) => cell)
        : block.type === 'table'
          ? block.rows.flat()
          : [],
    ),
  )
  const points = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'chart'
        ? [...block.chart.runs.flat(), ...block.chart.targets, ...block.chart.baselines]
        : [],
    ),
  )
  const places = (
    kind: 'cell' | 'source' | 'point',
    holders: readonly object[],
    keys: readonly string[],
  ): [Holder, string][] =>
    holders.flatMap((holder) =>
      keys
        .filter(
          (key) =>
            isSeen(kind, key) &&
            (holder as Holder)[key] !== undefined &&
            (holder as Holder)[key] !== null &&
            (holder as Holder)[key] !== '',
        )
        .map((key): [Holder, string] => [holder as Holder, key]),
    )
  const figures = sections.flatMap((section) => section.figures)
  return [
    ...places('cell', cells, ['text', 'value', 'day']),
    ...places('source', figures, ['text', 'value', 'quality', 'level', 'citation', 'printed']),
    ...places('point', points, ['value', 'at']),
  ]
}

const altered = (key: string, value: unknown): unknown =>
  typeof value === 'number' ? value + 1 : key === 'day' ? '2031-01-31' : `${String(value)}9`

/** Alters each figure of a document in turn and returns those that a comparison does not notice. */
export function unnoticed(
  document: Document,
  isSeen: (kind: 'cell' | 'source' | 'point', key: string) => boolean,
  differences: (document: Document) => readonly string[],
): { readonly tried: number; readonly missed: string[] } {
  const copy = structuredClone(document)
  const places = placesOf(copy, isSeen)
  const missed = places.flatMap(([holder, key]) => {
    const before = holder[key]
    holder[key] = altered(key, before)
    const found = differences(copy)
    holder[key] = before
    return found.length === 0 ? [`${key} ${String(before)}`] : []
  })
  return { tried: places.length, missed }
}
