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

/** How many pages and slides a document comes to, counted in a worker as the files are written; `null` until that is known, and where it cannot be. */
export function useCounts(document: Document | undefined): Counts | null {
  const [known, setKnown] = useState<{
    readonly of: Document
    readonly counts: Counts
  } | null>(null)
  useEffect(() => {
    if (document === undefined || document.sections.length === 0) return undefined
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
  }, [document])
  return known !== null && known.of === document ? known.counts : null
}
