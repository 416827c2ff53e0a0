import { useState } from 'react'
import type { DecisionNote } from '../../data/notes/notes'
import { m } from '../../format/words'
import { DecisionForm } from '../../parts/notes/DecisionForm'
import { NoteList } from '../../parts/notes/NoteList'
import { NotesState } from '../../parts/notes/NotesState'
import { UndoLine } from '../../parts/notes/UndoLine'
import { isDecision, useNotes } from '../../parts/notes/useNotes'
import { readerDay } from '../../parts/readerDay'
import { Dialog } from '../../ui/Dialog'

interface Props {
  readonly subject: Pick<DecisionNote, 'about' | 'dataset' | 'label'>
  /** What was decided on it before. */
  readonly decisions: readonly DecisionNote[]
  readonly onClose: () => void
}

/** A decision is noted on the screen that it is about; earlier ones can be changed or taken away. */
export function DecisionDialog({ subject, decisions, onClose }: Props) {
  const { write, remove } = useNotes()
  const [before, setBefore] = useState<DecisionNote | null>(null)
  return (
    <Dialog title={m.meeting_note_on({ label: subject.label })} closeWords={m.notes_close()} onClose={onClose}>
      <DecisionForm
        key={before?.rev ?? 'new'}
        subject={subject}
        before={before}
        today={readerDay()}
        onWrite={(note) => {
          const isKept = write(note, before)
          if (isKept) onClose()
          return isKept
        }}
      />
      <NotesState />
      <NoteList notes={decisions} onEdit={(note) => setBefore(isDecision(note) ? note : null)} onRemove={remove} />
      <UndoLine />
    </Dialog>
  )
}
