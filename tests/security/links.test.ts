import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/compiled|^site/.test(name))
  .map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(join('src', name), 'utf8'),
  }))

/** A fragment of this page, a page of Jalons, a file beside it, or an address that is written in the code. */
const safe = [
  /^"(?:#|https:\/\/)[^"]*"$/,
  /^\{`#[^`]*`\}$/,
  /^\{`\$\{import\.meta\.env\.BASE_URL\}[^`]*`\}$/,
]

/** The two parts that link to pages of Jalons; what they are given comes from `addresses`. */
const linkParts = new Set(['ui/Link.tsx', 'ui/NewWindowLink.tsx'])

describe('links', () => {
  it('take no address from data: pages are reached through addresses, all else is written here', () => {
    const found = files
      .filter(({ name }) => !linkParts.has(name))
      .flatMap(({ name, text }) =>
        [
          ...text.matchAll(
            /\b(?:href|src|action|formAction|xlinkHref)=("[^"]*"|\{[^\n]*?\}(?=[\s>]))/g,
          ),
        ].map(([, value = '']) => ({
          name,
          value,
        })),
      )
    expect(found.length).toBeGreaterThan(5)
    expect(found.filter(({ value }) => !safe.some((pattern) => pattern.test(value)))).toEqual([])
  })

  it('are never followed by code with an address of its own', () => {
    const pattern = /window\.open\(|location\.(?:assign|replace)\(|location(?:\.href)? = /
    expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([])
  })
})
