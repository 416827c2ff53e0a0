import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** A control below its label. */
export function Field({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  )
}
