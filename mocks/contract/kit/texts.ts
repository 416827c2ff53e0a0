import type { RuleId } from './rules'
import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

const tests: readonly (readonly [RuleId, RegExp])[] = [
  // All controls but tab and line ends; and the marks that turn the direction of writing.
  ['text-control', /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u],
  ['text-mojibake', /Ã[\u0080-\u00BF]|â€[\u0098-\u009D™œž¦]|Â[\u00A0-\u00BF]|\uFFFD/],
  [
    'text-markup',
    /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|apos|nbsp|eacute|egrave|agrave|#x?[0-9a-f]+);/i,
  ],
]

function walk(value: unknown, at: string, see: (text: string, at: string) => void): void {
  if (typeof value === 'string') see(value, at)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      walk(inner, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`, see)
  }
}

/** Texts that a reader would see as noise. */
export function checkTexts({ set, placeOf }: ParsedSet, tell: Tell): void {
  for (const records of Object.values(set)) {
    if (!Array.isArray(records)) continue
    for (const record of records as readonly object[]) {
      const place = placeOf(record)
      walk(record, place.at, (text, at) => {
        for (const [rule, pattern] of tests)
          if (pattern.test(text)) tell(rule, place.file, at, JSON.stringify(text.slice(0, 60)))
        if (text !== text.normalize('NFC'))
          tell('text-form', place.file, at, JSON.stringify(text.slice(0, 60)))
      })
    }
  }
}
