import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed: what the screen leaves out, or draws later, must be there before the printer looks. */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
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
