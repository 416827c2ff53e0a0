import { useDeferredValue } from 'react'

/** True once what stands in sight is drawn: what is closed is drawn after it. At once where a page is written. */
export const useFirstDrawn = (): boolean =>
  useDeferredValue(true, globalThis.ResizeObserver === undefined)
