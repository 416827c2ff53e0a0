import * as z from 'zod/mini'
import type { Finding } from '../../api/errors'
import { parseJson } from '../../api/json'
import { readRecords } from '../../api/parse'
import { Id } from '../../api/wire/observation'
import { Note, type Notes } from './notes'

const format = 'jalons-notes'
const version = 1

/** Largest file that is read, in characters: thousands of notes. */
export const longestFile = 5_000_000

/** Why a file is none of ours: no JSON, another program's, made by a newer Jalons, too large to be one, or its lists are not there. */
export type NotesFault = 'damaged' | 'foreign' | 'newer' | 'tooLarge'

export type ParsedNotes =
  | { readonly notes: Notes; readonly setAside: readonly Finding[]; readonly fault: null }
  | { readonly fault: NotesFault }

const Head = z.object({ format: z.literal(format), version: z.number() })
const Rest = z.object({
  removed: z.array(Id),
  beside: z.array(z.tuple([Id, Id])),
})

/** Notes that were stored or sent: each record that can be read, and what is wrong with the others; `null` where the lists themselves are broken. */
export function readNotes(
  value: unknown,
): { readonly notes: Notes; readonly setAside: readonly Finding[] } | null {
  const rest = Rest.safeParse(value)
  if (
    !rest.success ||
    typeof value !== 'object' ||
    value === null ||
    !('notes' in value) ||
    !Array.isArray(value.notes)
  )
    return null
  const { records, setAside } = readRecords(Note, value.notes, ['notes'], ({ rev }) => rev)
  return { notes: { ...rest.data, notes: records }, setAside }
}

/** Reads a colleague's file. Nothing is thrown: what is wrong is told, and nothing here changes. */
export function readNotesFile(text: string): ParsedNotes {
  if (text.length > longestFile) return { fault: 'tooLarge' }
  let value: unknown
  try {
    value = parseJson(text)
  } catch {
    return { fault: 'damaged' }
  }
  const head = Head.safeParse(value)
  if (!head.success) return { fault: 'foreign' }
  if (head.data.version > version) return { fault: 'newer' }
  const reading = readNotes(value)
  return reading === null ? { fault: 'damaged' } : { ...reading, fault: null }
}

/** The notes as a file that a colleague opens; the same notes make the same file. */
export function writeNotesFile(notes: Notes): string {
  return `${JSON.stringify({ format, version, ...notes }, null, 2)}\n`
}
