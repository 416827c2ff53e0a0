import { useEffect, useEffectEvent } from 'react'
import { actionOf, type MeetingAction } from './keys'

interface Standing {
  readonly place: number
  readonly count: number
  readonly digits: string
  readonly isBlank: boolean
  /** Letters, digits and signs command too. */
  readonly hasLetters: boolean
  /** What scrolls where a screen is taller than the window. */
  readonly scroller: () => Element | null
  readonly onAction: (action: MeetingAction) => void
}

const down = new Set(['ArrowDown', ' '])

/** True where the key still moves the content of the screen: what cannot be seen yet is read before the next screen comes. */
function scrolls(key: string, scroller: Element | null): boolean {
  if (scroller === null) return false
  const room = scroller.scrollHeight - scroller.clientHeight
  if (down.has(key)) return scroller.scrollTop + 1 < room
  return key === 'ArrowUp' && scroller.scrollTop > 0
}

/** True where the key is that of a field, a dialog or, for space and Enter, of the control that has the focus. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog, input, textarea, select') !== null) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

/** Listens to the keyboard wherever the focus is. Keys with Ctrl, Alt or Cmd stay the browser's. */
export function useMeetingKeys({ scroller, onAction, ...standing }: Standing): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event))
      return
    if (!standing.hasLetters && event.key.length === 1 && event.key !== ' ') return
    if (!standing.isBlank && scrolls(event.key, scroller())) return
    const action = actionOf({ key: event.key, shift: event.shiftKey }, standing)
    if (action === null) return
    event.preventDefault()
    onAction(action)
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
