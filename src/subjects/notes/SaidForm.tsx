import type { AppreciationNote, ReplyNote } from './notes'
import { opinions } from '../../domain/reporting'
import { m } from '../../format/words'
import { AuthorAndDay } from './AuthorAndDay'
import { NoteForm } from './NoteForm'
import styles from './Notes.module.css'
import { textOf } from './textOf'
import { WordsField } from './WordsField'
import { opinionWords } from '../reading/opinionWords'
import { Field } from '../../ui/Field'

type Said = AppreciationNote | ReplyNote
type Written<N extends Said> = N extends Said ? Omit<N, 'id' | 'rev'> : never

interface Props {
  readonly kind: Said['kind']
  /** What is spoken of: an indicator as a whole, or one promise of it. */
  readonly subject: Pick<Said, 'indicator' | 'promise' | 'dataset' | 'label'>
  readonly before: Said | null
  readonly today: string
  readonly onWrite: (note: Written<Said>) => boolean
}

/** What a person makes of a result, or what the cluster replies: it stands beside the computed reading and never changes it. */
export function SaidForm({ kind, subject, before, today, onWrite }: Props) {
  const isOpinion = kind === 'appreciation'
  const earlier = before?.kind === 'appreciation' ? before : null
  return (
    <NoteForm
      onGiven={(given) => {
        const said = {
          ...subject,
          author: textOf(given, 'author'),
          date: textOf(given, 'date'),
          words: textOf(given, 'words'),
        }
        const opinion = opinions.find((known) => known === textOf(given, 'opinion')) ?? 'reserved'
        return onWrite(
          isOpinion
            ? { kind: 'appreciation', ...said, opinion, reason: textOf(given, 'reason') }
            : { kind: 'reply', ...said },
        )
      }}
    >
      {isOpinion ? (
        <fieldset>
          <legend>{m.pointage_opinion()}</legend>
          {opinions.map((opinion) => (
            <label key={opinion} className={styles.choice}>
              <input
                type="radio"
                name="opinion"
                value={opinion}
                required
                defaultChecked={earlier?.opinion === opinion}
              />
              {opinionWords[opinion]()}
            </label>
          ))}
        </fieldset>
      ) : null}
      <WordsField
        label={isOpinion ? m.pointage_words_opinion() : m.pointage_words_reply()}
        before={before?.words}
      />
      {isOpinion ? (
        <Field label={m.pointage_reason()}>
          <textarea
            name="reason"
            rows={2}
            required
            maxLength={4000}
            defaultValue={earlier?.reason}
          />
        </Field>
      ) : null}
      <AuthorAndDay before={before} today={today} />
    </NoteForm>
  )
}
