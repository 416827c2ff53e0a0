import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = ['src', 'mocks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes('compiled'))
    .map((file) => join(folder, file)),
)

/** The one place that compares two texts. */
const order = join('src', 'domain', 'order.ts')

/**
 * A comparator that has no 0 says of two equal things that each stands before the other; engines then sort them each in
 * its own way, and Firefox shows another order than Chromium. `localeCompare` without a language is that of the host.
 */
describe('an order', () => {
  it('is found in many files', () => {
    const sorting = files.filter((file) => readFileSync(file, 'utf8').includes('byText('))
    expect(sorting.length).toBeGreaterThan(20)
  })

  it.each([
    ['compares by hand', /\? -1 : 1\b|\? 1 : -1\b/u],
    ['leans on the language of the host', /\.localeCompare\([^,()]*(?:\([^()]*\))*[^,()]*\)/u],
    ['sorts in place', /[\w)\]]\.sort\(/u],
  ])('never %s', (_how, pattern) => {
    const found = files.filter((file) => file !== order && pattern.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })
})
