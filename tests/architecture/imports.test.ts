import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve('src')

/** Folders of src that each folder may import from, besides itself. Features are found, not listed. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  format: ['domain'],
  data: ['domain'],
  viewState: ['domain'],
  ui: ['format', 'viewState'],
  charts: ['format'],
  parts: ['domain', 'format', 'data', 'viewState', 'ui', 'charts'],
  features: ['domain', 'format', 'data', 'viewState', 'ui', 'charts', 'parts'],
  app: ['domain', 'format', 'data', 'viewState', 'ui', 'charts', 'parts', 'features'],
  styles: [],
}

/** The one folder of src that may use a library or a global. */
const owners: Record<string, readonly string[]> = { recharts: ['charts'], zod: ['data'], zustand: ['viewState'] }
const globals: readonly (readonly [pattern: RegExp, folder: string, what: string])[] = [
  [/\bfetch\(/, 'data', 'fetch'],
  [/\bIntl\./, 'format', 'Intl'],
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('compiled'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(root, name), 'utf8') }))

const importsOf = (text: string): string[] => [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])
const folderOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] ?? '') : 'main')

describe('direction of imports', () => {
  it('reads every file of src', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(files.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    const folder = folderOf(name)
    if (folder === 'main') return
    expect(Object.keys(allowed), `folder ${folder} is known`).toContain(folder)
    for (const specifier of importsOf(text)) {
      if (!specifier.startsWith('.')) {
        expect(folder === 'domain' ? [specifier] : [], 'domain imports no package').toEqual([])
        const library = specifier.split('/')[0] ?? ''
        const owner = owners[library]
        if (owner) expect(owner, `${library} belongs to ${owner.join()}`).toContain(folder)
        continue
      }
      const target = relative(root, resolve(root, dirname(name), specifier)).replaceAll('\\', '/')
      expect(target.startsWith('..'), `${specifier} stays within src`).toBe(false)
      const other = folderOf(target)
      if (other === folder) {
        if (folder === 'features') expect(target.split('/')[1], 'a feature never imports a feature').toBe(name.split('/')[1])
        continue
      }
      expect(allowed[folder], `${folder} may import ${other}`).toContain(other)
    }
  })

  it.each(globals)('%s stands in one folder', (pattern, folder) => {
    const elsewhere = files.filter(({ name, text }) => folderOf(name) !== folder && pattern.test(text)).map(({ name }) => name)
    expect(elsewhere).toEqual([])
  })

  it('has no clock in domain', () => {
    expect(
      files
        .filter(({ name, text }) => name.startsWith('domain/') && /Date\.now|new Date\(\)|performance\.now/.test(text))
        .map(({ name }) => name),
    ).toEqual([])
  })
})
