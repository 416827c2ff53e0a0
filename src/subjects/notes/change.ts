import { type Conflict, contentOf } from './merge'
import type { Note, Notes } from './notes'

/** Takes a wording away; its words are gone, and a colleague's older file does not bring it back. */
export function withoutNote(notes: Notes, note: Note): Notes {
  const rest = notes.notes.filter((kept) => contentOf(kept) !== contentOf(note))
  // A file altered by hand may hold two contents under one `rev`: the other one stays.
  return {
    ...notes,
    notes: rest,
    removed: rest.some(({ rev }) => rev === note.rev)
      ? notes.removed
      : [...notes.removed, note.rev],
  }
}

/** Writes a note down; in place of an earlier wording of it, where there is one. */
export function withNote(notes: Notes, note: Note, before: Note | null): Notes {
  const rest = before === null ? notes : withoutNote(notes, before)
  return { ...rest, notes: [...rest.notes, note] }
}

/** Settles a conflict: one of the two wordings goes, or both stay beside each other for good. */
export function settled(
  notes: Notes,
  { one, other }: Conflict,
  keep: 'one' | 'other' | 'both',
): Notes {
  if (keep === 'both') return { ...notes, beside: [...notes.beside, [one.rev, other.rev]] }
  return withoutNote(notes, keep === 'one' ? other : one)
}
