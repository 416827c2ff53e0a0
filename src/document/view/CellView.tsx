import type { Cell } from '../document'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { WithFrench } from '../../ui/WithFrench'
import styles from './Section.module.css'

/** A cell as it was evaluated: shape and word of a status, the text, and below it what is to be known of it. */
export function CellView({ cell: { text, quoted, notes, status } }: { readonly cell: Cell }) {
  return (
    <>
      <span
        className={status === undefined ? undefined : styles.status}
        lang={quoted === true ? 'fr' : undefined}
      >
        {status === undefined ? null : <StatusMark status={status} />}
        {text}
      </span>
      {(notes ?? []).map((note) => (
        <small key={note} className={styles.note}>
          <WithFrench text={note} />
        </small>
      ))}
    </>
  )
}
