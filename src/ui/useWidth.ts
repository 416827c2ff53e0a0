import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in CSS pixels, followed as it changes; until it is measured `ahead`, which is believed for the first drawing, or else `fallback`. */
export function useWidth<T extends HTMLElement>(
  fallback: number,
  ahead?: () => number | undefined,
): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T>(null)
  const [measured, setMeasured] = useState(() => ahead?.())
  const isBelieved = useRef(measured !== undefined)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = (): void => {
      if (element.clientWidth > 0) setMeasured(element.clientWidth)
    }
    // What is not drawn yet is measured once it is, as is a width that is believed: asking now would have the whole page laid out.
    if (!isBelieved.current && element.checkVisibility({ contentVisibilityAuto: true })) measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width: measured ?? fallback }
}
