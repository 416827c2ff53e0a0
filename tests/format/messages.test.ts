import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = 'src/format/words/messages'
const views = new Set(['fr', 'en'].flatMap((language) => readdirSync(join(folder, language))))
function read(language: string, view: string): Record<string, unknown> {
  const file = join(folder, language, view)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {}
}

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('compiled'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n')
const used = new Set([...source.matchAll(/\bm\.(\w+)/g)].map((match) => match[1]))

/** Every sentence of a message, variants included. */
function sentencesOf(message: unknown): string[] {
  if (typeof message === 'string') return [message]
  if (Array.isArray(message)) return message.flatMap(sentencesOf)
  if (typeof message === 'object' && message !== null && 'match' in message)
    return Object.values(message.match as Record<string, string>)
  return []
}

const slotsOf = (message: unknown): string[] =>
  [
    ...new Set(
      sentencesOf(message).flatMap((sentence) =>
        [...sentence.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []),
      ),
    ),
  ].toSorted()

describe.each([...views])('%s', (view) => {
  const fr = read('fr', view)
  const en = read('en', view)

  it('says in English what it says in French, with the same slots', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(fr).toSorted())
    const differing = Object.entries(fr).filter(
      ([key, message]) => slotsOf(en[key]).join() !== slotsOf(message).join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('says nothing that no page says', () => {
    // What names a page has its own test (`tests/architecture/pages.test.ts`).
    expect(Object.keys(fr).filter((key) => !key.startsWith('/') && !used.has(key))).toEqual([])
  })

  it('keeps French signs on the line of their word', () => {
    const loose = Object.entries(fr).flatMap(([key, message]) =>
      sentencesOf(message)
        .filter((sentence) => / [;:!?»%€]|« /.test(sentence))
        .map((sentence) => `${key}: ${sentence}`),
    )
    expect(loose).toEqual([])
  })

  it('writes the apostrophe of print', () => {
    const typed = Object.values(fr)
      .flatMap(sentencesOf)
      .filter((sentence) => /\p{L}'\p{L}/u.test(sentence))
    expect(typed).toEqual([])
  })
})
