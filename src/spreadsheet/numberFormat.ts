/** Number formats that every .xlsx may name without describing them; 14 to 22 are days and times. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0\\ "€"',
  6: '#,##0\\ "€"',
  7: '#,##0.00\\ "€"',
  8: '#,##0.00\\ "€"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0\\ "€";-#,##0\\ "€";"-"\\ "€"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00\\ "€";-#,##0.00\\ "€";"-"\\ "€"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General'

/** A sign of a format: one that stands for digits or a part of a day, or text that is shown as it is. */
interface Sign {
  readonly text: string
  readonly isLiteral: boolean
}

const signs = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|AM\/PM|A\/P|General|Standard|[\s\S]/gi

/** Currency signs stand in brackets with their language: `[$€-40C]`. Colours and languages show nothing. */
function bracketed(text: string): readonly Sign[] {
  const [, currency = ''] = /^\$([^-]*)/.exec(text) ?? []
  if (currency !== '') return [{ text: currency, isLiteral: true }]
  return /^(?:[hms]+|[<>=].*)$/i.test(text) ? [{ text: `[${text}]`, isLiteral: false }] : []
}

function signsOf(section: string): readonly Sign[] {
  return [...section.matchAll(signs)].flatMap(([sign, quoted, escaped, inBrackets]) => {
    if (inBrackets !== undefined) return bracketed(inBrackets)
    if (quoted !== undefined || escaped !== undefined)
      return [{ text: quoted ?? escaped ?? '', isLiteral: true }]
    // A space as wide as a sign, or one that fills the cell.
    if (/^_./.test(sign)) return [{ text: ' ', isLiteral: true }]
    return /^\*./.test(sign) ? [] : [{ text: sign, isLiteral: false }]
  })
}

function sectionsOf(format: string): readonly (readonly Sign[])[] {
  const sections: string[] = ['']
  for (const [sign] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g))
    if (sign === ';') sections.push('')
    else sections[sections.length - 1] += sign
  return sections.map(signsOf)
}

const placed = (section: readonly Sign[]): string =>
  section
    .filter(({ isLiteral }) => !isLiteral)
    .map(({ text }) => text)
    .join('')

/** How much of a day a format shows. */
export type DayShown = 'day' | 'month' | 'year' | 'time'

/** What a format shows of a number that it takes for a day: `mmm-yy` a month, `yyyy` a year; `null` for a format of numbers. */
export function dayShownBy(format: string): DayShown | null {
  const signed = placed(sectionsOf(format)[0] ?? [])
  if (/general|standard/i.test(signed)) return null
  const parts = signed.toLowerCase()
  if (/[#0?]/.test(parts.replaceAll(/\.0+/g, '')) || !/[ymdhsaj]/.test(parts)) return null
  if (/[dj]/.test(parts)) return 'day'
  if (/[hs]/.test(parts)) return 'time'
  if (/m/.test(parts)) return 'month'
  return /[ya]/.test(parts) ? 'year' : null
}

const condition = /\[([<>=]{1,2})(-?[\d.]+)\]/

function holds(sign: string, value: number, bound: number): boolean {
  switch (sign) {
    case '<':
      return value < bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '>=':
      return value >= bound
    case '<>':
      return value !== bound
    default:
      return value === bound
  }
}

/** The section of a format that shows a value, and whether the minus sign is its own affair. */
function sectionFor(
  sections: readonly (readonly Sign[])[],
  value: number,
): { readonly section: readonly Sign[]; readonly isSigned: boolean } {
  const numbers = sections.slice(0, 3)
  const conditions = numbers.map((section) => condition.exec(placed(section)))
  if (conditions.some((found) => found !== null)) {
    const place = conditions.findIndex(
      (found) => found === null || holds(found[1] ?? '', value, Number(found[2])),
    )
    return { section: numbers[Math.max(place, 0)] ?? [], isSigned: false }
  }
  if (value < 0 && numbers.length > 1) return { section: numbers[1] ?? [], isSigned: true }
  const place = value === 0 && numbers.length > 2 ? 2 : 0
  return { section: numbers[place] ?? [], isSigned: false }
}

/** True where a format shows a hundred times the number: a percent sign of its own, which no quotes make a mere text. */
export const isPercentFormat = (format: string, value: number): boolean =>
  placed(sectionFor(sectionsOf(format), value).section).includes('%')

/** Decimals of a number as a format rounds it, without those that it leaves out where they are zero. */
function digitsOf(value: number, placeholders: string): string {
  const [, decimals = ''] = placeholders.split('.')
  const kept = decimals.replaceAll(/[^#0?]/g, '')
  const rounded = Math.abs(value).toFixed(Math.min(kept.length, 15))
  const needed = (kept.match(/0/g) ?? []).length
  const [whole = '', shown = ''] = rounded.split('.')
  const trimmed = shown.slice(0, needed) + shown.slice(needed).replace(/0+$/, '')
  // A format without an obligatory digit before the decimals shows none for zero.
  const first = whole === '0' && !/0/.test(placeholders.split('.')[0] ?? '') ? '' : whole
  return trimmed === '' ? first : `${first}.${trimmed}`
}

/**
 * A number as its format shows it: the text around it, its percentage, the thousands that it leaves out, its rounding. A
 * point stands before the decimals and nothing between thousands, so that it reads in one way. `null` where the format
 * shows the number as it is stored, or in a way that we do not know (fractions, powers of ten).
 */
export function shownBy(format: string, value: number): string | null {
  if (/^(?:general|standard)?$/i.test(format)) return null
  const { section, isSigned } = sectionFor(sectionsOf(format), value)
  const placeholders = placed(section).replace(condition, '')
  if (/general|standard|[e/@]/i.test(placeholders)) {
    const texts = section.filter(({ isLiteral }) => isLiteral).map(({ text }) => text)
    if (/[e/@]/i.test(placeholders.replaceAll(/general/gi, '')) || texts.join('').trim() === '')
      return null
  }
  const digits = /[#0?][#0?,.\s]*/.exec(placeholders)?.[0] ?? ''
  const thousands = /(,+)(?:\.[#0?]*)?\s*$/.exec(digits)
  const percents = (placeholders.match(/%/g) ?? []).length
  const scaled = (value * 100 ** percents) / 1000 ** (thousands?.[1]?.length ?? 0)
  let isPlaced = false
  const shown = section.map(({ text, isLiteral }) => {
    if (isLiteral || text === '%') return text
    if (/^(?:general|standard)$/i.test(text)) return String(Math.abs(value))
    if (/[#0?,.]/.test(text)) {
      if (isPlaced || !/[#0?]/.test(text)) return ''
      isPlaced = true
      return digitsOf(Number(scaled.toPrecision(15)), digits)
    }
    return /^[-+()/:\s€$£¥]$/.test(text) ? text : ''
  })
  const minus = value < 0 && !isSigned && isPlaced ? '-' : ''
  return `${minus}${shown.join('')}`.replaceAll(/\s+/g, ' ').trim()
}
