import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface DrawingSize {
  readonly width: number
  readonly height: number
  /** Size in pixels of the text around the drawing. */
  readonly fontSize: number
}

const none: DrawingSize = { width: 0, height: 0, fontSize: 16 }

/** Place and text size of a drawing in pixels, followed as the window or the screen's step changes. */
export function useDrawingSize(): DrawingSize & { readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(none)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = (): void => {
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize)
      setSize({
        width: element.clientWidth,
        height: element.clientHeight,
        fontSize: Number.isFinite(fontSize) ? fontSize : none.fontSize,
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}
