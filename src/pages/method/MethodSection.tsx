import type { ReactNode } from 'react'
import styles from './Method.module.css'
import { type MethodSectionId, methodSections } from './sections'

interface Props {
  readonly id: MethodSectionId
  readonly children: ReactNode
}

/** One part of the method under its title, at its own address. */
export function MethodSection({ id, children }: Props) {
  const title = methodSections.find((section) => section.id === id)?.title
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-titre`} className={styles.section}>
      <h2 id={`${id}-titre`}>{title?.()}</h2>
      {children}
    </section>
  )
}
