import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '../format/words'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  /** One or two sentences under the title. */
  readonly lede?: ReactNode
  readonly children: ReactNode
  /** What stands above the title: the way to this page. */
  readonly above?: ReactNode
}

/** The address that was shown last, so that a first load leaves the focus where the browser puts it. */
let shownBefore = false

/** One page: its title in the window and in a focusable heading, so that a change of page is heard. */
export function Page({ title, lede, children, above }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = m.page_title({ page: title })
  }, [title])
  useEffect(() => {
    if (shownBefore) {
      heading.current?.focus({ preventScroll: true })
      if (location.hash === '') window.scrollTo(0, 0)
    }
    shownBefore = true
  }, [])
  return (
    <main id="contenu" className={styles.main}>
      {above}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lede ? <div className={styles.lede}>{lede}</div> : null}
      {children}
    </main>
  )
}
