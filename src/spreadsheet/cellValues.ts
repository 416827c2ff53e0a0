import type { DayShown } from './numberFormat'
import type { Cell } from './workbook'

/** Signs of failed formulas: of Excel, and of LibreOffice in French and English. */
const errorSign =
  /^(?:#(?:N\/A|REF|DIV\/0|VALUE|VALEUR|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|CALC)[!?]?|Err ?: ?\d{3})$/i

/** A number as formats store it; anything else under its type is damage. */
export const storedNumber = (text: string): number | null => {
  const plain = text.trim()
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(value) ? value : null
}

export const textCell = (text: string, isComputed: boolean): Cell | null =>
  text.trim() === ''
    ? null
    : {
        kind: errorSign.test(text.trim()) ? 'error' : 'text',
        value: text,
        text,
        ...(isComputed ? { isComputed: true } : {}),
      }

export const errorCell = (text: string): Cell => ({ kind: 'error', value: text, text })

/** A formula whose value nobody stored: it is not computed here, and it is not empty either. */
export const uncomputedCell = (formula: string): Cell => ({
  kind: 'error',
  value: `=${formula}`,
  text: `=${formula}`.slice(0, 200),
  isComputed: true,
})

export const booleanCell = (value: boolean, isComputed: boolean): Cell => ({
  kind: 'boolean',
  value,
  text: String(value),
  ...(isComputed ? { isComputed: true } : {}),
})

/** A day, as much of it as the sheet shows: `mmm-yy` is a month and `yyyy` a year, whatever day is stored. */
export function dayCell(iso: string, shown: DayShown, isComputed: boolean): Cell {
  const text = shown === 'year' ? iso.slice(0, 4) : shown === 'month' ? iso.slice(0, 7) : iso
  return { kind: 'date', value: iso, text, ...(isComputed ? { isComputed: true } : {}) }
}

/** How the sheet shows a number. */
export interface ShownNumber {
  readonly text: string | null
  readonly format: string | null
  /** A true percentage, which shows a hundred times what is stored. */
  readonly isPercent: boolean
}

export function numberCell(
  value: number,
  { text: shown, format, isPercent }: ShownNumber,
  isComputed: boolean,
): Cell {
  const plain = Object.is(value, -0) ? 0 : value
  const differs = shown !== null && shown !== String(plain)
  return {
    kind: 'number',
    value: plain,
    text: String(plain),
    ...(differs ? { shown } : {}),
    ...(isPercent ? { isPercent } : {}),
    ...(differs && format !== null ? { format } : {}),
    ...(isComputed ? { isComputed: true } : {}),
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
const secondsOfDay = 86_400

/**
 * The day, and its time to the second, that a sheet stores as a number; `null` where the calendar of the sheet has none.
 * Excel counts a 29 February 1900 that never was: numbers below it stand for the day after the one that they count.
 */
export function dayOfNumber(serial: number, isFrom1904: boolean): string | null {
  const seconds = Math.round(serial * secondsOfDay)
  const day = Math.floor(seconds / secondsOfDay)
  if (serial < 0 || day > 2_958_465 || (!isFrom1904 && day === 60)) return null
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const [date = ''] = new Date(first + day * 86_400_000).toISOString().split('T')
  const rest = seconds - day * secondsOfDay
  if (rest === 0) return date
  return `${date}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
}

/** A time as a clock shows it; hours may be more than a day has. */
export function timeText(days: number): string {
  const seconds = Math.round(Math.abs(days) * secondsOfDay)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${days < 0 ? '-' : ''}${clock.map(two).join(':')}`
}
