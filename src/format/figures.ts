import type { Operator } from '../domain/observation'
import { currentLocale } from './locale'
import { formatNumber } from './numbers'

/** A unit in one language. `symbol` is written instead of words where there is one. */
export interface UnitWords {
  readonly one: string
  readonly other: string
  readonly symbol?: string | undefined
}

interface Shown {
  readonly value: number | null
  readonly upper?: number | undefined
  readonly operator: Operator | null
}

const signs: Record<Operator, string> = {
  '>': '>',
  '>=': '≥',
  '<': '<',
  '<=': '≤',
  '~': '≈',
  '=': '',
}

const rules = new Map<string, Intl.PluralRules>()

/** Singular or plural of a unit for a value, by the language's own rule: "0 projet", "0 projects". */
export function unitWord(value: number, { one, other, symbol }: UnitWords): string {
  if (symbol !== undefined) return symbol
  const locale = currentLocale()
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, rule)
  return rule.select(value) === 'one' ? one : other
}

/** A figure with the sign of its operator and no unit: "> 280", "≈ 80", "20 à 40"; `null` where there is no value. */
export function figureText({ value, upper, operator }: Shown): string | null {
  if (value === null) return null
  const number =
    upper === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upper)}`
  const sign = operator === null ? '' : signs[operator]
  return sign === '' ? number : `${sign}\u00a0${number}`
}

/** English writes the percent sign against its number. */
const before = (word: string): string => (word === '%' && currentLocale() === 'en' ? '' : '\u00a0')

/** A number as written, and its unit as it is said of that number. */
export function textWithUnit(text: string, value: number, unit: UnitWords): string {
  if (unit.symbol === '€' && currentLocale() === 'en') return text.replace(/(?=\d)/, '€')
  const word = unitWord(value, unit)
  return `${text}${before(word)}${word}`
}

/** A number with its unit, written once: "273 adhérents", "54 %", "414,5 M€" stays in euros. */
export function withUnit(value: number, unit: UnitWords): string {
  return textWithUnit(formatNumber(value), value, unit)
}

/** A figure with operator and unit: "> 280 adhérents"; euros stand before their number in English. */
export function figureWithUnit(shown: Shown, unit: UnitWords): string | null {
  const text = figureText(shown)
  return text === null || shown.value === null
    ? null
    : textWithUnit(text, shown.upper ?? shown.value, unit)
}
