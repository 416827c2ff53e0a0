// Writes the figures of the API beside a built site into the pages that hold them, and takes them out of the others.
// Use: node mocks/run.mjs src/site/writeContent.ts <folder>; `npm run publish` and `npm run point` do.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withContent, withoutContent, writtenPages, writtenPaths } from './page'
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
  const pages = files.has('index.json') ? writtenPages(writtenPaths) : []
  const contents = new Map<string, Content>()
  await withSite(base, async ({ contentOf }) => {
    for (const { file, path, search } of pages) {
      const content = await contentOf({ base, path, search }, files)
      if (content !== null) contents.set(file, content)
    }
  })
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = join(folder, name)
    const page = textOf(file)
    const bare = withoutContent(page)
    if (bare !== page && !contents.has(name.replaceAll('\\', '/'))) writeFileSync(file, bare)
  }
  for (const page of pages) {
    const content = contents.get(page.file)
    if (content === undefined) continue
    const file = join(folder, page.file)
    mkdirSync(dirname(file), { recursive: true })
    const template = existsSync(file) ? textOf(file) : shell
    writeFileSync(file, withContent(template, content, page, base, new Set(contents.keys())))
  }
  return `${contents.size} pages tiennent les chiffres de ${base}api/v1/\n`
}

const [folder] = process.argv.slice(3)
if (folder !== undefined) process.stdout.write(await write(folder))
