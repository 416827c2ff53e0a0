import '../../api/wire/jitless'
import * as z from 'zod/mini'
import { Document, sectionKinds } from '../document'

export const outputFormats = ['docx', 'xlsx', 'pptx'] as const
export type OutputFormat = (typeof outputFormats)[number]

export const mediaTypes: Record<OutputFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** A chart drawn as PNG, with its size on the page in pixels. */
const PictureFile = z.object({
  png: z.instanceof(Uint8Array),
  width: z.number(),
  height: z.number(),
})
export type PictureFile = z.infer<typeof PictureFile>

const Words = z.string()

/**
 * Words of the files themselves, in the document's language: a worker has no messages. `{number}`, `{caption}`,
 * `{page}`, `{pages}`, `{title}` and `{label}` are left open in them.
 */
export const WriterWords = z.object({
  tableCaption: Words,
  figureCaption: Words,
  pageOf: Words,
  continued: Words,
  pictureFailed: Words,
  /** The mark itself: one word. */
  simulated: Words,
  simulatedNote: Words,
  disclaimer: Words,
  asShown: Words,
  place: Words,
  sentence: Words,
  table: Words,
  role: Words,
  heading: Words,
  kind: Words,
  text: Words,
  promise: Words,
  status: Words,
  reason: Words,
  gap: Words,
  ratio: Words,
  rule: Words,
  profile: Words,
  commentText: Words,
  contradictions: Words,
  /** `{count}` lines that a slide leaves to Word. */
  moreInWord: Words,
  moreInJalons: Words,
  /** The same where none of them is shown. */
  inWord: Words,
  notesSources: Words,
  quotes: Words,
  at: Words,
  sheets: z.record(z.enum([...sectionKinds, 'charts', 'values', 'texts', 'readings']), Words),
  roles: z.record(z.enum(['sentence', 'text', 'comment', 'quote', 'note', 'warning']), Words),
  /** What the sheets and columns of a workbook mean, each term with its sentence. */
  readMe: z.array(z.object({ term: Words, meaning: Words })),
})
export type WriterWords = z.infer<typeof WriterWords>

/** Everything that writing one file takes. `pictures` has one place for each chart, in order; `null` where drawing it failed. */
export const Job = z.object({
  document: Document,
  format: z.enum(outputFormats),
  words: WriterWords,
  pictures: z.array(z.nullable(PictureFile)),
  /** True where only pages or slides are to be counted; pictures then need no content. */
  counts: z.optional(z.boolean()),
})
export type Job = z.infer<typeof Job>

/** How many of the sections are written. */
export type Written = (done: number, total: number) => void

export const Reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('written'), done: z.int(), total: z.int() }),
  z.object({ type: z.literal('counted'), count: z.int() }),
  z.object({ type: z.literal('done'), bytes: z.instanceof(Uint8Array) }),
  z.object({ type: z.literal('failed'), message: Words }),
])
export type Reply = z.infer<typeof Reply>
