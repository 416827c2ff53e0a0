import { type RefObject, useEffect } from 'react'

/** Has every `details` below an element open on paper, and as it was afterwards. */
export function useOpenOnPaper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = (): void => {
      opened = [
        ...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
      ]
      for (const details of opened) details.open = true
    }
    const after = (): void => {
      for (const details of opened) details.open = false
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [root])
}
