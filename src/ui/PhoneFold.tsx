import type { ReactNode } from 'react'
import { formatNumber } from '../format/numbers'
import { m } from '../format/words'
import styles from './PhoneFold.module.css'
import text from './Text.module.css'
import { usePhone } from './usePhone'

interface Props {
  readonly summary: string
  /** How many lines stand behind it, where it opens a list. */
  readonly count?: number
  /** What else is said on the line. */
  readonly note?: string | undefined
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** What stands behind a line on a phone, and elsewhere simply there. */
export function PhoneFold({ summary, count, note, isOpen = false, children }: Props) {
  return usePhone() ? (
    <details open={isOpen} className={styles.fold}>
      <summary>
        {count === undefined
          ? summary
          : m.counted_title({ title: summary, count: formatNumber(count) })}
        {note === undefined ? null : <span className={text.sub}>{note}</span>}
      </summary>
      {children}
    </details>
  ) : (
    children
  )
}
