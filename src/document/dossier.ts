import '../api/wire/jitless'
import * as z from 'zod/mini'
import { Day, Text } from '../api/wire/observation'
import { DocumentWords, Section } from './document'

const Words = z.string().check(z.maxLength(20_000))
const Key = z.string().check(z.minLength(1), z.maxLength(240))

/** What a person writes into a dossier, by what it is for. */
export const textRoles = ['comment', 'text', 'explained', 'proposed'] as const
export type TextRole = (typeof textRoles)[number]

/** What a section was made from and when: enough to make it again, and in words what its cover says. */
export const Frame = z.object({
  language: z.enum(['fr', 'en']),
  /** The reader's day on which it was made. */
  day: Day,
  dataSet: Text,
  dataVersion: Text,
  /** Day at which the data were read. */
  asOf: Day,
  profile: Text,
  rule: Text,
  /** Query part of the address that it was made at: exercise, filters, dates. */
  view: z.string().check(z.maxLength(2000)),
  cover: z.array(z.object({ label: Words, text: Words })),
  /** The same in one sentence, for a dossier whose sections were not all made alike. */
  note: Words,
})

/** A text of a person, with its heading and what stands in its place while nothing is written. Both are empty for a comment. */
const WrittenText = z.object({ role: z.enum(textRoles), heading: Words, empty: Words, text: Words })

/** One subject of a dossier: its section as it was evaluated, and what was written to it. */
export const DossierItem = z.object({
  id: Key,
  key: Key,
  /** `null` for a page of text, which nothing was read for. */
  frame: z.nullable(Frame),
  section: Section,
  texts: z.array(WrittenText).check(z.maxLength(8)),
})

/** A dossier as it is kept and saved: whole, in words of one language, without a reference to data that may change. */
export const Dossier = z.object({
  language: z.enum(['fr', 'en']),
  title: Words,
  /** Title of a dossier that nobody named. */
  untitled: Words,
  subtitle: Words,
  words: DocumentWords,
  items: z.array(DossierItem).check(
    z.maxLength(500),
    z.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: 'unique id',
    }),
  ),
})

export type Frame = z.infer<typeof Frame>
export type DossierItem = z.infer<typeof DossierItem>
export type Dossier = z.infer<typeof Dossier>
