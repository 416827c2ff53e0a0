import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  readonly children: ReactNode
  /** `alert` where something failed, `status` where something is under way or was done, none for standing text. */
  readonly role?: 'alert' | 'status'
}

/** A few sentences set off from the text by a rule. */
export function Notice({ children, role }: Props) {
  return (
    <div className={styles.notice} role={role}>
      {children}
    </div>
  )
}
