import { useId, useState } from 'react'
import type { DeliveryNote } from '../../subjects/notes/notes'
import { deliveryOutcomes } from '../../domain/deliverable'
import { m } from '../../format/words'
import { AuthorField } from '../../subjects/notes/AuthorField'
import { DayField } from '../../subjects/notes/DayField'
import { NoteForm } from '../../subjects/notes/NoteForm'
import styles from '../../subjects/notes/Notes.module.css'
import { textOf } from '../../subjects/notes/textOf'
import { Field } from '../../ui/Field'

interface Props {
  readonly subject: Pick<DeliveryNote, 'deliverable' | 'dataset' | 'label'>
  readonly before: DeliveryNote | null
  /** The reader's day, offered as the day of arrival. */
  readonly today: string
  readonly onWrite: (note: Omit<DeliveryNote, 'id' | 'rev'>) => boolean
}

const noteWords = {
  received: m.pointage_received,
  incomplete: m.pointage_incomplete,
  notReceived: m.pointage_not_received,
}

/** What came of a deliverable: when, which version, complete or with which reservations, who says so; or that it has not come. */
export function DeliveryForm({ subject, before, today, onWrite }: Props) {
  const [note, setNote] = useState(before?.note ?? 'received')
  const hint = useId()
  const hasCome = note !== 'notReceived'
  return (
    <NoteForm
      onGiven={(given) => {
        const version = textOf(given, 'version')
        return onWrite({
          kind: 'delivery',
          ...subject,
          note,
          day: textOf(given, 'day'),
          version: version === '' ? null : Number(version),
          reservations: note === 'incomplete' ? textOf(given, 'reservations') : null,
          by: textOf(given, 'by'),
        })
      }}
    >
      <fieldset>
        <legend>{m.pointage_what_came()}</legend>
        {deliveryOutcomes.map((known) => (
          <label key={known} className={styles.choice}>
            <input
              type="radio"
              name="note"
              value={known}
              checked={note === known}
              onChange={() => setNote(known)}
            />
            {noteWords[known]()}
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <DayField
          label={hasCome ? m.pointage_day() : m.pointage_day_noted()}
          name="day"
          before={before?.day ?? today}
          required
        />
        {hasCome ? (
          <Field label={m.pointage_version()}>
            <input
              name="version"
              type="number"
              min={1}
              max={999}
              step={1}
              defaultValue={before?.version ?? ''}
            />
          </Field>
        ) : null}
        <AuthorField name="by" before={before?.by} />
      </div>
      {note === 'incomplete' ? (
        <>
          <Field label={m.pointage_reservations()}>
            <textarea
              name="reservations"
              rows={3}
              required
              maxLength={4000}
              defaultValue={before?.reservations ?? ''}
              aria-describedby={hint}
            />
          </Field>
          <p id={hint} className={styles.hint}>
            {m.notes_no_names()}
          </p>
        </>
      ) : null}
    </NoteForm>
  )
}
