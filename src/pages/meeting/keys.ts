/** What a key asks for; `null` for a key that means nothing here. */
export type MeetingAction =
  | { readonly type: 'go'; readonly place: number }
  | { readonly type: 'digits'; readonly digits: string }
  | { readonly type: 'blank' | 'keys' | 'note' | 'annex' | 'fullscreen' | 'leave' }

interface Pressed {
  readonly key: string
  readonly shift: boolean
}

interface Standing {
  /** From 1. */
  readonly place: number
  readonly count: number
  /** Digits typed so far. */
  readonly digits: string
  readonly isBlank: boolean
}

const commands = {
  b: 'blank',
  '.': 'blank',
  '?': 'keys',
  n: 'note',
  a: 'annex',
  '/': 'annex',
  f: 'fullscreen',
  Escape: 'leave',
} as const

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])

const isCommand = (key: string): key is keyof typeof commands => Object.hasOwn(commands, key)

/** A number of a screen that exists goes there at once where no further digit can follow; else it waits for one, or for Enter. */
function typed(digits: string, count: number): MeetingAction | null {
  const place = Number(digits)
  if (place < 1 || place > count) return { type: 'digits', digits: '' }
  return place * 10 > count ? { type: 'go', place } : { type: 'digits', digits }
}

/**
 * The keyboard of a meeting: that of every slide show and of its remote control. A black screen comes back at any key,
 * and that key does nothing else. Past either end one stays where one is.
 */
export function actionOf(
  { key, shift }: Pressed,
  { place, count, digits, isBlank }: Standing,
): MeetingAction | null {
  if (isBlank)
    return ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(key) ? null : { type: 'blank' }
  if (/^\d$/.test(key)) return typed(digits + key, count)
  if (key === 'Enter')
    return { type: 'go', place: digits === '' ? Math.min(place + 1, count) : Number(digits) }
  if (key === 'Escape' && digits !== '') return { type: 'digits', digits: '' }
  if (key === 'Home') return { type: 'go', place: 1 }
  if (key === 'End') return { type: 'go', place: count }
  if (back.has(key) || (key === ' ' && shift)) return { type: 'go', place: Math.max(1, place - 1) }
  if (forward.has(key)) return { type: 'go', place: Math.min(place + 1, count) }
  const command = key.length === 1 ? key.toLowerCase() : key
  return isCommand(command) ? { type: commands[command] } : null
}
