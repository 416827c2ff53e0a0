import { type ReactNode, useEffect, useRef } from 'react'
import { create } from 'zustand'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { inMargins } from './inMargins'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  /** One or two sentences under the title. */
  readonly lede?: ReactNode
  readonly children: ReactNode
  /** What stands above the title: the way to this page. */
  readonly above?: ReactNode
}

interface PagesShown {
  /** Path and language that were shown last, so that a first load leaves the focus where the browser puts it; `null` before any. */
  readonly shown: string | null
  /** The heading that was given the focus last: a page that waited under one title goes on under another. */
  readonly focused: HTMLElement | null
}

/** What was shown since the window was loaded. */
export const usePagesShown = create<PagesShown>(() => ({ shown: null, focused: null }))

/** One page: its title in the window and in a focusable heading, so that a change of page is heard. */
export function Page({ title, lede, children, above }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = m.page_title({ page: title })
    inMargins('--sheet-title', document.title)
  }, [title])
  useEffect(() => {
    const here = `${location.pathname} ${currentLocale()}`
    const { shown, focused } = usePagesShown.getState()
    const isOther = shown !== null && shown !== here
    const isLost =
      focused !== null && !focused.isConnected && document.activeElement === document.body
    if (isOther || isLost) {
      heading.current?.focus({ preventScroll: true })
      usePagesShown.setState({ focused: heading.current })
    }
    if (isOther && location.hash === '') window.scrollTo(0, 0)
    usePagesShown.setState({ shown: here })
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
