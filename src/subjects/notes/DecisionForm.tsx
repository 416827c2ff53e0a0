import type { DecisionNote } from './notes'
import { m } from '../../format/words'
import { AuthorAndDay } from './AuthorAndDay'
import { DayField } from './DayField'
import { NoteForm } from './NoteForm'
import { textOf } from './textOf'
import { WordsField } from './WordsField'

interface Props {
  /** What the decision is about: its screen, data set and name. */
  readonly subject: Pick<DecisionNote, 'about' | 'dataset' | 'label'>
  /** Wording that is being changed; `null` for a new decision. */
  readonly before: DecisionNote | null
  /** The reader's day, offered as the date. */
  readonly today: string
  readonly onWrite: (note: Omit<DecisionNote, 'id' | 'rev'>) => boolean
}

/** A decision to write down: what, who, when, and by when. */
export function DecisionForm({ subject, before, today, onWrite }: Props) {
  return (
    <NoteForm
      onGiven={(given) => {
        const due = textOf(given, 'due')
        return onWrite({
          kind: 'decision',
          ...subject,
          author: textOf(given, 'author'),
          date: textOf(given, 'date'),
          words: textOf(given, 'words'),
          due: due === '' ? null : due,
        })
      }}
    >
      <WordsField label={m.notes_decision()} before={before?.words} />
      <AuthorAndDay before={before} today={today}>
        <DayField label={m.notes_due()} name="due" before={before?.due ?? ''} />
      </AuthorAndDay>
    </NoteForm>
  )
}
