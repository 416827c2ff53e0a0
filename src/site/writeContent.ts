// Writes the figures of the API beside a built site into the pages that hold them, and takes them out of the others.
// Use: node mocks/run.mjs src/site/writeContent.ts <folder>; `npm run publish` and `npm run point` do.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  choiceFiles,
  choicesFolder,
  isOfRecord,
  withContent,
  withoutContent,
  type WrittenPage,
  writtenPages,
} from './page'
import type { Content } from './shell'
import { withSite } from './withSite'

const textOf = (file: string): string => readFileSync(file, 'utf8')

/** The files of the API that stands in the site, by path; none where its pages read another. */
function ownFiles(folder: string, base: string, page: string): ReadonlyMap<string, string> {
  const api = join(folder, 'api/v1')
  if (!page.includes(`<meta name="jalons:api" content="${base}api/v1/"`)) return new Map()
  return new Map(
    readdirSync(api, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[0-9a-f]{10}\.json$|^index\.json$/.test(name))
      .map((name) => [name.replaceAll('\\', '/'), textOf(join(api, name))]),
  )
}

/** How many pages hold the figures of the API, and its address. */
async function write(folder: string): Promise<string> {
  const shell = textOf(join(folder, '404.html'))
  const base = /src="(\/[^"]*)assets\//.exec(shell)?.[1] ?? '/'
  const files = ownFiles(folder, base, shell)
  const contents = files.has('index.json')
    ? await withSite(base, ({ contentsOf }) => contentsOf(base, writtenPages(files), files))
    : new Map<WrittenPage, Content>()
  const written = new Set([...contents.keys()].map(({ file }) => file))
  rmSync(join(folder, choicesFolder), { recursive: true, force: true })
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = join(folder, name)
    const path = name.replaceAll('\\', '/')
    if (written.has(path)) continue
    const page = textOf(file)
    const bare = withoutContent(page)
    if (isOfRecord(path)) rmSync(dirname(file), { recursive: true })
    else if (bare !== page) writeFileSync(file, bare)
  }
  const sheets = new Map(
    names
      .filter((one) => /^assets[\\/].*\.css$/.test(one))
      .map((one) => [one.replaceAll('\\', '/'), textOf(join(folder, one)).trim()] as const),
  )
  const site = { base, sheets, written }
  const put = (name: string, text: string): void => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const [page, content] of contents) {
    const file = join(folder, page.file)
    const template = existsSync(file) ? textOf(file) : shell
    put(page.file, withContent(template, content, page, site))
    for (const [name, text] of choiceFiles(content, site)) put(name, text)
  }
  return `${contents.size} pages tiennent les chiffres de ${base}api/v1/\n`
}

const [folder] = process.argv.slice(3)
if (folder !== undefined) process.stdout.write(await write(folder))
