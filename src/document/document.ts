import '../api/wire/jitless'
import * as z from 'zod/mini'
import { statuses } from '../domain/reading'
import { Day, ExactNumber, Text } from '../api/wire/observation'
import { Chart, Key, Words } from './chart'

/** How a cell's number is written by a program that formats numbers itself. `percent` counts in percent: 54 is 54 %. */
export const cellFormats = ['number', 'percent', 'euros', 'year'] as const

/**
 * One cell as it was evaluated: the text that was shown, and the number or day behind it. A cell
 * without `value` has no number, whatever its text looks like.
 */
export const Cell = z.object({
  text: Words,
  value: z.optional(ExactNumber),
  format: z.optional(z.enum(cellFormats)),
  /** ISO day, for a cell that is a date. */
  day: z.optional(Day),
  /** Words of an act: French in a document of any language. */
  quoted: z.optional(z.boolean()),
  /** What stands below it in small type: quality, year, "simulé". */
  notes: z.optional(z.readonly(z.array(Words))),
  /** Status whose shape stands before the text. */
  status: z.optional(z.enum(statuses)),
  /** Figures of the section that the cell shows, by id. */
  figures: z.optional(z.readonly(z.array(Key))),
})

export const Column = z.object({ label: Words, align: z.enum(['start', 'end']) })

/** A paragraph by what it is for: the plain sentence, somebody's comment, words of an act, a note, a warning. */
export const paragraphRoles = ['sentence', 'text', 'comment', 'quote', 'note', 'warning'] as const

export const Block = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('paragraph'),
    role: z.enum(paragraphRoles),
    text: Words,
    quoted: z.optional(z.boolean()),
  }),
  /** Labelled values that stand alone: result, objective, gap, reading. */
  z.object({ type: z.literal('facts'), rows: z.array(z.object({ label: Words, cell: Cell })) }),
  z.object({
    type: z.literal('table'),
    caption: Words,
    columns: z.array(Column),
    rows: z.array(z.array(Cell)),
    /** For amounts by year that are drawn as columns, one for each row: filled where it is decided. */
    bars: z.optional(z.readonly(z.array(z.enum(['filled', 'hollow'])))),
  }),
  z.object({ type: z.literal('chart'), caption: Words, alternative: Words, chart: Chart }),
  z.object({ type: z.literal('heading'), text: Words }),
])

/** A figure that a section shows, as it was evaluated, with who says so. */
export const ShownFigure = z.object({
  id: Key,
  /** What it is in the document's language: "résultat", "objectif". */
  role: Words,
  label: Words,
  /** With unit and operator, as shown. */
  text: Words,
  /** `null` for a promise in words: missing is not zero. */
  value: z.nullable(ExactNumber),
  unit: Words,
  period: Words,
  /** "définitif", "estimé", "simulé" … and "imprimé dans un acte" … */
  quality: Words,
  level: Words,
  simulated: z.boolean(),
  /** One line that can be cited: figure, act, number, section. */
  citation: Words,
  act: Words,
  section: Words,
  row: Words,
  printed: Words,
})

/** The reading of one promise as it was evaluated, with the rule that made it. */
export const ShownReading = z.object({
  promise: Key,
  label: Words,
  status: z.enum(statuses),
  statusText: Words,
  reason: Words,
  gap: z.nullable(ExactNumber),
  ratio: z.nullable(ExactNumber),
  rule: z.object({ version: Text, profile: Text }),
})

export const sectionKinds = [
  'indicator',
  'programme',
  'funder',
  'table',
  'contradiction',
  'changes',
  'text',
  'position',
  'panel',
  'money',
  'decisions',
] as const

/** What one slide says of a subject in a few lines below a heading, the most important first. */
const SlidePart = z.object({ heading: Words, lines: z.readonly(z.array(Words)) })
export type SlidePart = z.infer<typeof SlidePart>

/** One subject of a document: an indicator, a programme, a funder, a table … with everything said of it. */
export const Section = z.object({
  /** What it was made from, as the dossier lists it: `indicator:membres`. */
  key: Key,
  kind: z.enum(sectionKinds),
  title: Words,
  /** Where it belongs: programme and axis; empty where it belongs nowhere. */
  subtitle: Words,
  blocks: z.array(Block),
  figures: z.array(ShownFigure),
  readings: z.array(ShownReading),
  /** True where one of its figures is simulated: whoever shows it says so. */
  simulated: z.boolean(),
  /** True for one that stands with others on a page or a slide of its own, without annexes: a part of the committee's note. */
  brief: z.optional(z.boolean()),
  /** True for one that stands whole on one page of a written file: small type, its drawing as large as the rest leaves. */
  page: z.optional(z.boolean()),
  /** What stands beside the drawing of one that has a single slide; the rest of it is in Word. */
  slide: z.optional(z.readonly(z.array(SlidePart))),
})

/** Words that a writer needs and cannot make itself. */
export const DocumentWords = z.object({
  contents: Words,
  sources: Words,
  readMe: Words,
  simulated: Words,
  comment: Words,
  page: Words,
  subject: Words,
  figure: Words,
  value: Words,
  unit: Words,
  period: Words,
  quality: Words,
  level: Words,
  act: Words,
  section: Words,
  row: Words,
  printed: Words,
  citation: Words,
})

/**
 * A whole document, evaluated and in words of one language: what is shown on screen, printed, and written to every file.
 * Nothing in it is a reference to data that may change.
 */
export const Document = z.object({
  language: z.enum(['fr', 'en']),
  title: Words,
  subtitle: Words,
  /** Date, data set, data version, rule, filters: what the document is frozen on. */
  cover: z.array(z.object({ label: Words, text: Words })),
  simulated: z.boolean(),
  sections: z.array(Section),
  words: DocumentWords,
})

export type Cell = z.infer<typeof Cell>
export type Column = z.infer<typeof Column>
export type Block = z.infer<typeof Block>
export type ShownFigure = z.infer<typeof ShownFigure>
export type ShownReading = z.infer<typeof ShownReading>
export type Section = z.infer<typeof Section>
export type DocumentWords = z.infer<typeof DocumentWords>
export type Document = z.infer<typeof Document>
