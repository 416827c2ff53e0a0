import { readdirSync, readFileSync } from 'node:fs'

const words = new URL('../../../src/format/words/messages/', import.meta.url)

/** The messages of a language that are plain text, by key. */
function plainMessages(language: string): Map<string, string> {
  const files = readdirSync(new URL(`${language}/`, words)).map((name) =>
    readFileSync(new URL(`${language}/${name}`, words), 'utf8'),
  )
  const all = files.flatMap((text) => Object.entries(JSON.parse(text) as Record<string, unknown>))
  return new Map(
    all.flatMap(([key, message]) =>
      typeof message === 'string' && !message.includes('{') ? [[key, message] as const] : [],
    ),
  )
}

/** The messages of one language that the other does not write the same way for any key. */
export function messagesOnlyIn(language: 'fr' | 'en'): string[] {
  const others = new Set(plainMessages(language === 'fr' ? 'en' : 'fr').values())
  return [...plainMessages(language).values()].filter(
    (message) => !others.has(message) && message.length > 2,
  )
}

/** Short names of funders that have words of their own in English: their French, within any text of an English page, is a fault. */
export function frenchShortNames(): string[] {
  const text = readFileSync(new URL('reference.json', acts), 'utf8')
  const { funders } = JSON.parse(text) as { funders: { short: string; shortEn?: string }[] }
  return funders.flatMap(({ short, shortEn = short }) => (shortEn === short ? [] : [short]))
}

interface Asked {
  /** Messages of the other language. */
  readonly foreign: readonly string[]
  readonly names: readonly string[]
  /** Words that only the other language has, capitals or not. */
  readonly shorts?: readonly string[]
  /** Language of the page. */
  readonly lang: string
}

const acts = new URL('../../../mocks/acts/', import.meta.url)

/** Names that stay French in English, as names do: events, and those that hold small letters within. */
export function frenchNames(): string[] {
  const events = readdirSync(acts)
    .filter((name) => name.endsWith('.json'))
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(new URL(name, acts), 'utf8')) as { events?: { name: string }[] })
          .events ?? [],
    )
  const others = [
    'Pôle des microtechniques',
    'Fête de l’innovation',
    'Syndicat mixte du Pays Horloger',
    'CMQ santé',
    'Défenseur des droits',
    'Journée du DD dans le DM',
    'Medicen Paris Région',
  ]
  // A name may begin as a longer one does.
  return [...events.map(({ name }) => name), ...others].toSorted(
    (one, other) => other.length - one.length,
  )
}

/**
 * Runs in the page: texts and names that are a message of the other language and not marked as such, and
 * French without a mark in an English page, told by its letters and small words.
 */
export function languageFaults({ foreign, names, shorts = [], lang }: Asked): string[] {
  const others = new Set(foreign)
  // Proper names keep their language (WCAG 3.1.2): capitals, and the small words between capitals.
  const properName =
    /\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:des?|du|la|le|les|et|en|l’|d’|l'|d')\s*)*\p{Lu}[\p{L}’'-]*)*/gu
  const french =
    /[éèêàçùîôœ]|(?<!\p{L})(?:des|du|les?|la|aux?|et|une|pour|dans|sur|par)\s|(?<!\p{L})[ldnsq][’']\p{Ll}/u
  const faults = new Set<string>()
  const look = (written: string, around: Element | null): void => {
    const plain = written.trim()
    const marked = around?.closest('[lang]')?.getAttribute('lang')
    if (plain === '' || marked !== lang) return
    const unnamed = names.reduce((rest, known) => rest.replaceAll(known, ''), plain)
    const own = shorts.find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(unnamed))
    if (others.has(plain)) faults.add(`other language: ${plain}`)
    else if (own !== undefined) faults.add(`unmarked ${own}: ${plain.slice(0, 80)}`)
    else if (lang === 'en' && french.test(unnamed.replaceAll(properName, '')))
      faults.add(`unmarked French: ${plain.slice(0, 80)}`)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text.parentElement?.closest('script, style, noscript') === null)
      look(text.textContent ?? '', text.parentElement)
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
    for (const element of document.querySelectorAll(`[${name}]`))
      look(element.getAttribute(name) ?? '', element)
  look(document.title, document.documentElement)
  return [...faults]
}
