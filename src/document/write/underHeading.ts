import type { Block, Section } from '../document'

export interface HeadedBlock {
  readonly block: Exclude<Block, { readonly type: 'heading' }>
  /** The heading that it stands under; empty before the first. */
  readonly heading: string
}

/** The blocks of a section with the heading of each, for files that tear them apart. A heading of nothing stands for nothing. */
export function underHeading({ blocks }: Section): HeadedBlock[] {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [{ block, heading }]
    heading = block.text
    return []
  })
}
