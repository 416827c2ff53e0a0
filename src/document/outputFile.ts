import type { Document } from './document'
import type { OutputFormat } from './write/job'
import { writeDocument } from './write/writeDocument'
import { plainName } from '../format/plainName'
import { documentPictures } from './documentPictures'
import { writerWords } from './writerWords'

export type OutputStep = 'gathering' | 'drawing' | 'writing'

export interface OutputProgress {
  readonly step: OutputStep
  readonly done: number
  readonly total: number
}

interface Options {
  readonly format: OutputFormat
  readonly makeDocument: (signal: AbortSignal) => Promise<Document>
  /** ISO day on which the document stands. */
  readonly day: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: OutputProgress) => void
}

export interface OutputFile {
  readonly name: string
  /** `null` where the document has nothing to say. */
  readonly blob: Blob | null
}

/** Letters that a name keeps; the rest would make it unwieldy in a folder. */
const longest = 40

/** A file's name that any system takes: "jalons-comite-2026-11-20.docx". */
export function outputName(title: string, day: string, format: OutputFormat): string {
  const name = plainName(title, longest)
  return `${['jalons', ...(name === '' ? [] : [name]), day].join('-')}.${format}`
}

/** Fails as soon as the reader calls it off, even while something that knows of no signal is under way. */
const calledOff = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )

/** Evaluates the document, draws its charts where the format needs pictures, and writes it. */
export async function outputFile({
  format,
  makeDocument,
  day,
  signal,
  onProgress,
}: Options): Promise<OutputFile> {
  onProgress({ step: 'gathering', done: 0, total: 0 })
  const document = await Promise.race([makeDocument(signal), calledOff(signal)])
  const name = outputName(document.title, day, format)
  if (document.sections.length === 0) return { name, blob: null }
  const pictures =
    format === 'docx'
      ? await documentPictures(document, {
          signal,
          onDrawn: (done, total) => onProgress({ step: 'drawing', done, total }),
        })
      : []
  onProgress({ step: 'writing', done: 0, total: document.sections.length })
  const words = writerWords(document.language)
  const blob = await writeDocument(
    { document, format, words, pictures },
    { signal, onWritten: (done, total) => onProgress({ step: 'writing', done, total }) },
  )
  return { name, blob }
}
