import { newId } from './newId'
import { settled, withNote, withoutNote } from './change'
import { type Conflict, mergeNotes } from './merge'
import {
  checkedNote,
  type DecisionNote,
  type Note,
  type Notes,
  noNotes,
  type SpokenNote,
} from './notes'
import { m } from '../../format/words'
import { useAuthor, useKeptNotes, useNotesHistory } from './keptNotes'

/** Who signs a note. */
export const signatureOf = (note: Note): string =>
  note.kind === 'delivery' ? note.by : note.author

export const isDecision = (note: Note): note is DecisionNote => note.kind === 'decision'
export const isSpoken = (note: Note): note is SpokenNote =>
  isDecision(note) || note.kind === 'reply'

/** A note as a form gives it. */
type Written<N extends Note> = N extends Note ? Omit<N, 'id' | 'rev'> : never

export interface NotesControl {
  readonly all: Notes
  /** Writes a note, in place of an earlier wording where there is one, and remembers who signs; false where it cannot be kept. */
  readonly write: (note: Written<Note>, before: Note | null) => boolean
  readonly remove: (note: Note) => void
  readonly settle: (conflict: Conflict, keep: 'one' | 'other' | 'both') => void
  readonly merge: (theirs: Notes) => void
  readonly erase: () => void
}

/** What was noted in this browser, and the ways to change it; each of them can be taken back. */
export function useNotes(): NotesControl {
  const all = useKeptNotes(({ value }) => value)
  const change = useNotesHistory((history) => history.change)
  const remember = useAuthor(({ put }) => put)
  return {
    all,
    write: (written, before) => {
      const note = checkedNote({ ...written, id: before?.id ?? newId(), rev: newId() })
      if (note === null) return false
      remember(signatureOf(note))
      change(withNote(all, note, before), m.notes_done_written({ label: note.label }))
      return true
    },
    remove: (note) => change(withoutNote(all, note), m.notes_done_removed({ label: note.label })),
    settle: (conflict, keep) =>
      change(settled(all, conflict, keep), m.notes_done_settled({ label: conflict.one.label })),
    merge: (theirs) => change(mergeNotes(all, theirs), m.notes_done_merged()),
    erase: () => change(noNotes, m.notes_done_erased()),
  }
}
