import type { Document } from '../../src/document/document'
import type { Job, PictureFile } from '../../src/document/write/job'
import { withLegalTexts } from '../../src/document/write/legalText'
import { writerWords } from '../../src/document/writerWords'

/** The smallest PNG: one white point. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

export const picture: PictureFile = { png, width: 627, height: 420 }

/** What the worker hands to a writer, with a picture for each chart. */
export function jobOf(document: Document): Omit<Job, 'format'> {
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.filter(({ type }) => type === 'chart'),
  )
  return {
    document: withLegalTexts(document),
    words: writerWords(document.language),
    pictures: charts.map(() => picture),
  }
}

export const silent = (): void => {}
