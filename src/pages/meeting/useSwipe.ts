import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Pixels that a finger goes aside before that is a gesture, and how straight it must go. */
const far = 60
const straight = 2

const forward = 1
const back = -1

/** A finger drawn aside on a touch screen: 1 forward, -1 back. Scrolling up and down, and fields, stay what they are. */
export function useSwipe(
  root: RefObject<HTMLElement | null>,
  onSwipe: (step: 1 | -1) => void,
): void {
  const swiped = useEffectEvent(onSwipe)
  useEffect(() => {
    const element = root.current
    if (element === null) return undefined
    let start: { readonly x: number; readonly y: number } | null = null
    const begin = (event: TouchEvent): void => {
      const [touch] = event.touches
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null
      start =
        touch === undefined || event.touches.length > 1 || isInDialog
          ? null
          : { x: touch.clientX, y: touch.clientY }
    }
    const end = (event: TouchEvent): void => {
      const [touch] = event.changedTouches
      if (start === null || touch === undefined) return
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y]
      start = null
      if (Math.abs(x) > far && Math.abs(x) > straight * Math.abs(y)) swiped(x < 0 ? forward : back)
    }
    element.addEventListener('touchstart', begin, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    return () => {
      element.removeEventListener('touchstart', begin)
      element.removeEventListener('touchend', end)
    }
  }, [root])
}
