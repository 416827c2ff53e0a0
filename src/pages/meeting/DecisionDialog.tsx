import { useState } from 'react'
import type { DecisionNote, SpokenNote } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { DecisionForm } from '../../subjects/notes/DecisionForm'
import { NoteList } from '../../subjects/notes/NoteList'
import { NotesState } from '../../subjects/notes/NotesState'
import { UndoLine } from '../../subjects/notes/UndoLine'
import { isSpoken, useNotes } from '../../subjects/notes/useNotes'
import { readerDay } from '../../format/readerDay'
import { SaidForm } from '../../subjects/notes/SaidForm'
import { Dialog } from '../../ui/Dialog'
import styles from './Meeting.module.css'

interface Props {
  readonly subject: Pick<DecisionNote, 'about' | 'dataset' | 'label'>
  /** What was decided on it before. */
  readonly decisions: readonly SpokenNote[]
  /** What was written is kept. */
  readonly onNoted: () => void
  readonly onClose: () => void
}

/** A decision, or the cluster’s reply on an indicator, is noted on the screen that it is about; earlier ones can be changed or taken away. */
export function DecisionDialog({ subject, decisions, onNoted, onClose }: Props) {
  const { write, remove } = useNotes()
  const [before, setBefore] = useState<SpokenNote | null>(null)
  const [kind, setKind] = useState<SpokenNote['kind']>('decision')
  const { about, ...named } = subject
  const [, indicator] = /^indicator:(.+)$/.exec(about ?? '') ?? []
  const written = {
    today: readerDay(),
    onWrite: (note: Parameters<typeof write>[0]) => {
      const isKept = write(note, before)
      if (isKept) {
        onNoted()
        onClose()
      }
      return isKept
    },
  }
  return (
    <Dialog
      title={m.meeting_note_on({ label: subject.label })}
      closeWords={m.notes_close()}
      onClose={onClose}
    >
      {indicator === undefined || before !== null ? null : (
        <fieldset className={styles.kinds}>
          <legend>{m.meeting_note_kind()}</legend>
          {(['decision', 'reply'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              {one === 'decision' ? m.meeting_note_decision() : m.meeting_note_reply()}
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'reply' && indicator !== undefined ? (
        <SaidForm
          key={before?.rev ?? 'new'}
          kind="reply"
          subject={{
            ...named,
            indicator,
            promise: before?.kind === 'reply' ? before.promise : null,
          }}
          before={before?.kind === 'reply' ? before : null}
          {...written}
        />
      ) : (
        <DecisionForm
          key={before?.rev ?? 'new'}
          subject={subject}
          before={before?.kind === 'decision' ? before : null}
          {...written}
        />
      )}
      <NotesState />
      <NoteList
        notes={decisions}
        onEdit={(note) => {
          if (!isSpoken(note)) return
          setBefore(note)
          setKind(note.kind)
        }}
        onRemove={remove}
      />
      <UndoLine />
    </Dialog>
  )
}
