import type { ReactNode } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import { useAuthor } from './keptNotes'
import styles from './Notes.module.css'

interface Props {
  /** Wording that is being changed; `null` for a new note. */
  readonly before: { readonly author: string; readonly date: string } | null
  /** The reader's day, offered as the date. */
  readonly today: string
  /** Fields that stand beside. */
  readonly children?: ReactNode
}

/** Who says it, and when: the fields `author` and `date`. */
export function AuthorAndDay({ before, today, children }: Props) {
  const author = useAuthor(({ value }) => value)
  return (
    <div className={styles.fields}>
      <Field label={m.notes_author()}>
        <input
          name="author"
          required
          pattern=".*\S.*"
          maxLength={240}
          defaultValue={before?.author ?? author}
          autoComplete="name"
        />
      </Field>
      <Field label={m.notes_date()}>
        <input
          name="date"
          type="date"
          required
          min="1990-01-01"
          max="2199-12-31"
          defaultValue={before?.date ?? today}
        />
      </Field>
      {children}
    </div>
  )
}
