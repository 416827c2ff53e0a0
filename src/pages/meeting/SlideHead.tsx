import type { ReactNode } from 'react'
import type { Section } from '../../document/document'
import styles from './Meeting.module.css'

interface Props {
  readonly section: Pick<Section, 'title' | 'subtitle'>
  /** What stands under the title. */
  readonly children?: ReactNode
}

/** The head of a screen: where it belongs, its title, one line or two. */
export function SlideHead({ section: { title, subtitle }, children }: Props) {
  return (
    <header>
      {subtitle === '' ? null : <p className={styles.above}>{subtitle}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  )
}
