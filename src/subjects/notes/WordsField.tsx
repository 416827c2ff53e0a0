import { useId } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './Notes.module.css'

interface Props {
  readonly label: string
  readonly before: string | undefined
}

/** What somebody says: the field `words`, with the reminder that no person is to be named. */
export function WordsField({ label, before }: Props) {
  const hint = useId()
  return (
    <>
      <Field label={label}>
        <textarea
          name="words"
          rows={3}
          required
          maxLength={4000}
          defaultValue={before}
          aria-describedby={hint}
        />
      </Field>
      <p id={hint} className={styles.hint}>
        {m.notes_no_names()}
      </p>
    </>
  )
}
