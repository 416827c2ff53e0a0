import { useEffect, useState } from 'react'
import type { Document } from '../document'
import { pictureSizes } from '../documentPictures'
import { countDocument } from '../write/writeDocument'
import { writerWords } from '../writerWords'

export interface Counts {
  /** Pages of the Word file. */
  readonly docx: number
  /** Slides of the deck. */
  readonly pptx: number
}

/** Milliseconds without a change before anything is counted. */
const pause = 900

/**
 * How many pages and slides a document comes to, counted in a worker as the files are written; `null` until that is known,
 * and where it cannot be. While a file is `writing` nothing is counted: it would take half of the machine from it.
 */
export function useCounts(
  document: Document | undefined,
  { writing }: { readonly writing: boolean },
): Counts | null {
  const [known, setKnown] = useState<{
    readonly of: Document
    readonly counts: Counts
  } | null>(null)
  const isKnown = known !== null && known.of === document
  useEffect(() => {
    if (writing || isKnown || document === undefined || document.sections.length === 0)
      return undefined
    const control = new AbortController()
    const count = async (): Promise<void> => {
      const words = writerWords(document.language)
      const job = { document, words }
      const [docx, pptx] = [
        await countDocument(
          { ...job, format: 'docx', pictures: pictureSizes(document) },
          control.signal,
        ),
        await countDocument({ ...job, format: 'pptx', pictures: [] }, control.signal),
      ]
      if (!control.signal.aborted) setKnown({ of: document, counts: { docx, pptx } })
    }
    // A count that fails says nothing: the file itself says what is wrong with it.
    const timer = setTimeout(() => void count().catch(() => undefined), pause)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [document, writing, isKnown])
  return isKnown ? known.counts : null
}
