import type { ReactNode } from 'react'
import { m } from '../../format/words'
import { AuthorField } from './AuthorField'
import { DayField } from './DayField'
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
  return (
    <div className={styles.fields}>
      <AuthorField name="author" before={before?.author} />
      <DayField label={m.notes_date()} name="date" before={before?.date ?? today} required />
      {children}
    </div>
  )
}
