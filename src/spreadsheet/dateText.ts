import type { Period } from '../domain/observation'
import { plainWords } from './plainWords'

const months = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
].map((names) => new Set(names.map((name) => plainWords(name))))

const two = (number: number): string => String(number).padStart(2, '0')

/** Last day of a month; 29 in leap years. */
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** An ISO day where the calendar has it and the contract takes it (1900 to 2199); `null` for 31 February. */
function dayOf(year: number, month: number, day: number): string | null {
  if (
    year < 1900 ||
    year > 2199 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > lastDay(year, month)
  )
    return null
  return `${year}-${two(month)}-${two(day)}`
}

function monthNumber(name: string): number {
  const plain = plainWords(name)
  return months.findIndex((names) => names.has(plain)) + 1
}

/**
 * A day written as `2026-12-31`, `31/12/2026` (always day before month: the files are French), `31.12.2026` or
 * `31 décembre 2026`. Two digits are no year, and 12/31/2026 is no day: both are `null`, nothing is guessed.
 */
export function dayText(text: string): string | null {
  const plain = text.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(plain)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(plain)
  if (slashed) return dayOf(Number(slashed[4]), Number(slashed[3]), Number(slashed[1]))
  const worded =
    /^(?:(?:lun|mar|mer|jeu|ven|sam|dim)\p{L}*\.?,? )?(\d{1,2})(?:er)?[\s\u00a0]+(\p{L}+)\.?[\s\u00a0]+(\d{4})$/u.exec(
      plain,
    )
  if (worded) return dayOf(Number(worded[3]), monthNumber(worded[2] ?? ''), Number(worded[1]))
  return null
}

/** First and last day of a year, or of a month: `2026`, `2026-03`, `03/2026`, `mars 2026`. */
function spanText(text: string): Period | null {
  const year = /^(?:19|20|21)\d\d$/.exec(text)
  if (year) return { start: `${text}-01-01`, end: `${text}-12-31` }
  const month =
    /^(?<year>\d{4})-(?<month>\d{2})$/.exec(text) ??
    /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text) ??
    /^(?<month>\p{L}+)\.? (?<year>\d{4})$/u.exec(text)
  if (!month) return null
  const { year: inYear = '', month: named = '' } = month.groups ?? {}
  const number = /^\d/.test(named) ? Number(named) : monthNumber(named)
  const start = dayOf(Number(inYear), number, 1)
  return start === null
    ? null
    : { start, end: `${inYear}-${two(number)}-${two(lastDay(Number(inYear), number))}` }
}

const between = (start: string | null, end: string | null): Period | null =>
  start !== null && end !== null && start <= end ? { start, end } : null

/** A day, a month, a year, or two days as a span: `2026-01-05/2026-01-07`, `du 05/01/2026 au 07/01/2026`. */
export function periodText(text: string): Period | null {
  const plain = text.trim().replaceAll('\u00a0', ' ')
  const whole = dayText(plain)
  if (whole !== null) return { start: whole, end: whole }
  const span = spanText(plain)
  if (span) return span
  const [, from, to] = /^(?:du |from )?(\S.*?)(?: au | à | to | - )(\S.*)$/.exec(plain) ?? []
  if (from !== undefined && to !== undefined) return between(dayText(from), dayText(to))
  const [start = '', end = ''] = plain.split('/')
  return between(dayText(start), dayText(end))
}

/** A period as a cell that `periodText` reads again: the day, the month, the year, or both ends. */
export function periodCell({ start, end }: Period): string {
  if (start === end) return start
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  const [, month = ''] = start.split('-')
  const isMonth =
    start.endsWith('-01') && end === `${year}-${month}-${two(lastDay(Number(year), Number(month)))}`
  return isMonth ? `${year}-${month}` : `${start}/${end}`
}
