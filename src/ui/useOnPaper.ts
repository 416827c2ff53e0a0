import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What stands closed on the screen and open on paper (`isOpen`). A page that is written with the site has it closed: its style opens it there. */
export const openOnPaper = (isOpen: boolean) =>
  import.meta.env.SSR ? { 'data-paper': isOpen ? '' : undefined } : { open: isOpen }

/** True while the page is being printed: what the screen leaves out, or draws later, must be there before the printer looks. A page that is written with the site is as paper: nothing of it comes later. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(import.meta.env.SSR)
  useLayoutEffect(() => {
    const before = (): void => flushSync(() => setOnPaper(true))
    const after = (): void => setOnPaper(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return isOnPaper
}
