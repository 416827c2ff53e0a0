import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Steps by which a screen gives way: smaller figures, then a smaller chart, then none; at the last one it scrolls. */
const lastStep = 5

/**
 * Makes the content of an element fit by steps that its style sheet reads as `data-fit`, 0 to 5: nothing is cut. Looked at again when
 * the window changes; other content is another element.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const fit = (): void => {
      for (let step = 0; step <= lastStep; step += 1) {
        element.dataset.fit = String(step)
        if (
          element.scrollHeight <= element.clientHeight + 1 &&
          element.scrollWidth <= element.clientWidth + 1
        )
          break
      }
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return ref
}
