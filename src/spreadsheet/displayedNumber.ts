import { inOnes, numberText } from './numberText'
import { splitUnit, type SaidUnit } from './unitText'
import { quotedOf, type Cell } from './workbook'

/** A number cell as it is stored beside what its sheet shows of it. */
export type Displayed =
  | {
      readonly kind: 'agrees'
      /** In ones of the unit. */
      readonly value: number
      readonly unit: SaidUnit | null
      /** True where the sheet shows other digits than those that count: rounded, or in thousands. */
      readonly isOther: boolean
    }
  | {
      readonly kind: 'differs'
      readonly stored: number
      /** `null` where the sheet shows no number. */
      readonly shown: number | null
      readonly unit: SaidUnit | null
    }

interface Reading {
  readonly value: number
  /** Half of the last digit that is shown: as far as rounding goes. */
  readonly room: number
}

/** Numbers that the shown digits may stand for: "1,234" for two of them. */
function readingsOf(digits: string): readonly Reading[] {
  const read = numberText(digits.replace(/^([-+\u2212]?)\s?(?=[.,])/, '$10'))
  const [, decimals = '', power = '0'] =
    /^[^e]*?(?:[.,](\d+))?(?:e([-+]?\d+))?$/i.exec(digits) ?? []
  const room = (places: number): number => 0.5 * 10 ** (Number(power) - places) * (1 + 1e-9)
  if (read.kind === 'none') return []
  if (read.kind === 'number') {
    // "1,234,567" has no decimals, whatever stands behind its last comma.
    const isWhole = Number.isInteger(read.value) && !/[.,]0+$/.test(digits)
    return [{ value: read.value, room: room(isWhole ? 0 : decimals.length) }]
  }
  return [read.comma, read.point].map((value) => ({
    value,
    room: room(Math.abs(value) < 1000 ? decimals.length : 0),
  }))
}

const whole = (value: number): number => Number(value.toPrecision(15))
/** Programs show fifteen digits at most; what lies beyond them is no rounding that anybody chose. */
const isAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.abs(other) * 1e-13

/**
 * What a number cell means: the number as it is stored where what is shown agrees with it but for rounding, a percent
 * sign or thousands that the format counts; `differs` where a reader of the sheet sees something else.
 */
export function displayedNumber(cell: Cell, stored: number): Displayed {
  const shown = quotedOf(cell)
  const isNegative = /^\(.*\)$/.test(shown.trim())
  const split = splitUnit(isNegative ? `-${shown.trim().slice(1, -1)}` : shown)
  if (split === null) return { kind: 'differs', stored, shown: null, unit: null }
  const { digits, unit } = split
  const readings = readingsOf(digits)
  const near = (value: number): Reading | undefined =>
    readings.find((read) => Math.abs(read.value - value) <= read.room + Math.abs(value) * 1e-14)
  const scale = unit?.scale ?? 1
  /** What the sheet would show, for each meaning that the number may have. */
  const meanings =
    cell.isPercent === true
      ? [{ shown: whole(stored * 100), value: whole(stored * 100) }]
      : [
          { shown: stored / scale, value: stored },
          { shown: stored, value: inOnes(stored, unit) },
        ]
  const held = meanings.flatMap(({ shown: at, value }) => {
    const read = near(at)
    return read === undefined ? [] : [{ value, isOther: !isAlike(inOnes(read.value, unit), value) }]
  })
  const [first, second] = held
  // "1,235 k€" may be 1 235 euros or 1 235 000: where both fit, the reader of the page says which.
  if (first !== undefined && (second === undefined || first.value === second.value))
    return { kind: 'agrees', value: first.value, unit, isOther: first.isOther || scale !== 1 }
  const read = readings.at(-1)
  return { kind: 'differs', stored, shown: read ? inOnes(read.value, unit) : null, unit }
}
