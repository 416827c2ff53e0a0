import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('src', file),
)
const styles = files.filter((file) => file.endsWith('.module.css'))
const modules = files.filter((file) => /\.tsx?$/u.test(file) && !file.includes('compiled'))

/** The classes that a style sheet names: not those that it takes from another. */
function namedIn(file: string): Set<string> {
  const rules = readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/\{[^{}]*\}/gu, '{}')
    .replaceAll(/:global\([^)]*\)/gu, '')
    .replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'/gu, '')
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/giu)].flatMap(([, name]) => name ?? []))
}

interface Use {
  readonly file: string
  readonly sheet: string
  /** `null` for one that is found while the page runs: any class of its sheet may be meant. */
  readonly name: string | null
}

/** Classes of other sheets that a sheet is composed of. */
const composedIn = (file: string): Use[] =>
  [...readFileSync(file, 'utf8').matchAll(/composes: ([\w -]+) from '([^']+)'/gu)].flatMap(
    ([, names = '', path = '']) =>
      names.split(' ').map((name) => ({ file, sheet: resolve(dirname(file), path), name })),
  )

/** Every class that a module takes from a sheet. */
function usesIn(file: string): Use[] {
  const text = readFileSync(file, 'utf8')
  const imports = text.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)
  return [...imports].flatMap(([, local = '', path = '']) => {
    const sheet = resolve(dirname(file), path)
    const names = [
      ...text.matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|\\[('?)([\\w-]*)\\2)`, 'gu')),
    ]
    return names.map(([, plain, quote, indexed]) => ({
      file,
      sheet,
      name: plain ?? (quote === "'" ? (indexed ?? null) : null),
    }))
  })
}

const uses: readonly Use[] = [...modules.flatMap(usesIn), ...styles.flatMap(composedIn)]

describe('class names', () => {
  it('are found in many sheets and modules', () => {
    expect(styles.length).toBeGreaterThan(40)
    expect(uses.length).toBeGreaterThan(500)
  })

  it.each(styles)('%s: each of its classes is borne by something', (sheet) => {
    const own = uses.filter((use) => use.sheet === resolve(sheet))
    const isOpen = own.some(({ name }) => name === null)
    const used = new Set(own.map(({ name }) => name))
    expect(isOpen ? [] : [...namedIn(sheet)].filter((name) => !used.has(name))).toEqual([])
  })

  it('each lead to a style', () => {
    const named = new Map(styles.map((sheet) => [resolve(sheet), namedIn(sheet)]))
    const astray = uses.filter(
      ({ sheet, name }) => name !== null && named.get(sheet)?.has(name) !== true,
    )
    expect(astray).toEqual([])
  })
})
