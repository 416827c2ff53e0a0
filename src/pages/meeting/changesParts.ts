import type { Block, Section } from '../../document/document'

type Table = Extract<Block, { readonly type: 'table' }>

interface Group {
  readonly title: string
  /** How many lines stand under the heading; 0 where a note says that there are none. */
  readonly count: number
}

/** What changed, in counts, and the first table: the readings that moved. */
export function changesParts({ blocks }: Pick<Section, 'blocks'>): {
  readonly intro: readonly string[]
  readonly groups: readonly Group[]
  readonly table: Table | null
} {
  const firstHeading = blocks.findIndex(({ type }) => type === 'heading')
  const head = firstHeading === -1 ? blocks : blocks.slice(0, firstHeading)
  const groups: { title: string; count: number }[] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (block.type === 'heading') groups.push({ title: block.text, count: 0 })
    else if (group !== undefined && block.type === 'table') group.count += block.rows.length
    else if (group !== undefined && block.type === 'paragraph' && block.role !== 'note')
      group.count += 1
  }
  return {
    intro: head.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    groups,
    table: blocks.find((block): block is Table => block.type === 'table') ?? null,
  }
}
