import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbers } from 'docx/layout'

const isBookmarked = (block: unknown): boolean =>
  typeof block === 'object' &&
  block !== null &&
  'w:p' in block &&
  Array.isArray(block['w:p']) &&
  block['w:p'].some((child: object) => 'w:bookmarkStart' in child)

/**
 * The page of each heading that the contents list. Laying a file out takes most of the time that writing it does, so it is
 * laid out once, and no further than the last of them: the tables of sources behind it move nothing before it. The number
 * of pages, which stands in the footers alone, is counted by who shows them. No heading of ours has a list's number.
 */
export const headingPages: PageNumberEstimator = (file, context) => {
  const blocks: unknown = file['w:body']
  if (!Array.isArray(blocks)) return { bookmarks: new Map() }
  const last = blocks.findLastIndex(isBookmarked)
  if (last < 0) return { bookmarks: new Map() }
  // The last block has the size of the pages.
  const asked = { ...file, 'w:body': [...blocks.slice(0, last + 1), blocks.at(-1)] }
  const { bookmarks } = estimatePageNumbers(asked, context)
  return { bookmarks }
}
