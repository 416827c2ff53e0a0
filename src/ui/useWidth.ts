import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Width of an element in CSS pixels, followed as it changes; `fallback` until it is known, and where it is not on the screen.
 * `ahead` is believed for the first drawing. What is drawn once it is known (`isKnown`) is not drawn twice.
 */
export function useWidth<T extends HTMLElement>(
  fallback: number,
  ahead?: () => number | undefined,
): { readonly ref: RefObject<T | null>; readonly width: number; readonly isKnown: boolean } {
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
    if (!isBelieved.current) {
      setMeasured(fallback)
      if (element.checkVisibility({ contentVisibilityAuto: true })) measure()
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [fallback])
  // Where a page is written nothing is measured.
  const isKnown = measured !== undefined || globalThis.ResizeObserver === undefined
  return { ref, width: measured ?? fallback, isKnown }
}
