import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve('src')

/**
 * Folders of src that each folder may import from, besides itself: the floors of the house, from the ground up.
 * A folder that is not here fails; subjects and pages are found, not listed.
 */
const meaning = [
  'domain',
  'format',
  'api',
  'publish',
  'spreadsheet',
  'plain',
  'ownSet',
  'address',
  'kept',
]
const pieces = [...meaning, 'ui', 'charts', 'subjects', 'document']
const allowed: Record<string, readonly string[]> = {
  domain: [],
  format: ['domain'],
  api: ['domain'],
  spreadsheet: ['domain', 'api'],
  publish: ['domain', 'api', 'spreadsheet'],
  plain: ['domain', 'api', 'spreadsheet', 'publish'],
  ownSet: ['domain', 'api', 'spreadsheet', 'publish', 'plain'],
  address: ['domain', 'format'],
  kept: [],
  ui: ['format', 'address', 'kept'],
  charts: ['format'],
  subjects: [...meaning, 'ui', 'charts'],
  document: [...meaning, 'ui', 'charts', 'subjects'],
  pages: pieces,
  app: [...pieces, 'pages'],
  site: ['address', 'domain', 'format', 'api', 'app', 'pages'],
  styles: [],
}

/** The places of src that may use a library: recharts is drawn, zod reads what is foreign, zustand keeps what is the reader's. */
const owners: Record<string, readonly string[]> = {
  recharts: ['charts/'],
  zod: ['api/', 'spreadsheet/', 'publish/', 'plain/', 'ownSet/', 'document/', 'subjects/notes/'],
  zustand: ['kept/', 'ownSet/', 'ui/Page.tsx', 'app/offline/connection.ts'],
}
const globals: readonly (readonly [pattern: RegExp, places: readonly string[], what: string])[] = [
  [/\bfetch\(/, ['api/', 'app/offline/worker/'], 'fetch'],
  [/\bIntl\./, ['format/'], 'Intl'],
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('compiled'))
  .map((name) => ({
    name: name.replaceAll('\\', '/'),
    text: readFileSync(join(root, name), 'utf8'),
  }))

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])
const folderOf = (name: string): string =>
  name.includes('/') ? (name.split('/')[0] ?? '') : 'main'

/** What is wrong with one import of a file, in words; nothing where it may stand. */
const faultOf = (name: string, specifier: string): string[] => {
  const folder = folderOf(name)
  if (folder === 'main') return []
  if (!specifier.startsWith('.')) {
    if (folder === 'domain') return [`domain imports no package: ${specifier}`]
    const library = specifier.split('/')[0] ?? ''
    const owner = owners[library]
    return owner && !owner.some((place) => name.startsWith(place))
      ? [`${library} belongs to ${owner.join()}`]
      : []
  }
  const target = relative(root, resolve(root, dirname(name), specifier)).replaceAll('\\', '/')
  if (target.startsWith('..')) return [`${specifier} leaves src`]
  const other = folderOf(target)
  if (other !== folder)
    return allowed[folder]?.includes(other) === true ? [] : [`${folder} may not import ${other}`]
  return folder === 'pages' && target.split('/')[1] !== name.split('/')[1]
    ? [`a page never imports a page: ${specifier}`]
    : []
}

describe('direction of imports', () => {
  it('reads every file of src', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(files.map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    expect(folderOf(name) === 'main' || folderOf(name) in allowed, 'folder is known').toBe(true)
    expect(importsOf(text).flatMap((specifier) => faultOf(name, specifier))).toEqual([])
  })

  it('has nothing outside the tests import a test', () => {
    const mocks = readdirSync('mocks', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs)$/.test(name))
      .map((name) => join('mocks', name))
    expect(mocks.length).toBeGreaterThan(40)
    const sources = [...mocks, ...files.map(({ name }) => join('src', name))]
    const importing = sources.filter((name) =>
      importsOf(readFileSync(name, 'utf8')).some((specifier) => /(^|\/)tests\//.test(specifier)),
    )
    expect(importing).toEqual([])
  })

  it.each(globals)('%s stands in its places alone: %j', (pattern, places) => {
    const elsewhere = files
      .filter(
        ({ name, text }) => !places.some((place) => name.startsWith(place)) && pattern.test(text),
      )
      .map(({ name }) => name)
    expect(elsewhere).toEqual([])
  })

  it('has no clock in domain', () => {
    expect(
      files
        .filter(
          ({ name, text }) =>
            name.startsWith('domain/') && /Date\.now|new Date\(\)|performance\.now/.test(text),
        )
        .map(({ name }) => name),
    ).toEqual([])
  })
})
