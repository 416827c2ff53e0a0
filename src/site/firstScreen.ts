import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { withContent, type WrittenPage, writtenPages } from './page'
import { sheetsFor } from './sheets'
import type { Content } from './shell'
import { withSite } from './withSite'

type Bundle = Rolldown.OutputBundle

/** What a page of the site is before any script: its markup by path, and the style that it needs, which the policy knows by its hash. */
export interface FirstScreen {
  /** The built page with its style and the shell of a path in it, and the name of the latest catalogue where it is shown. */
  readonly page: (path: string) => string
  /** The pages that have their figures in them, by file. */
  readonly written: ReadonlyMap<string, string>
  /** A text in which the policy stands, with the style and the script of the head let in. */
  readonly letIn: (text: string) => string
}

const sourceOf = (bundle: Bundle, name: string): string => {
  const output = bundle[name]
  return output?.type === 'asset' ? String(output.source).trim() : ''
}

/** The files of the API in a build, by path. */
const apiIn = (bundle: Bundle): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(bundle).flatMap((name) =>
      name.startsWith('api/v1/')
        ? [[name.slice('api/v1/'.length), sourceOf(bundle, name)] as const]
        : [],
    ),
  )

const catalogueIn = (bundle: Bundle): string | undefined =>
  Object.keys(bundle)
    .filter((name) => /^api\/v1\/catalogue-\d+-fr\./.test(name))
    .toSorted()
    .at(-1)

/** Pages that show the latest catalogue. */
const showsLatest = (path: string): boolean => path === '/' || path === '/promesses'

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Draws the first screen with the application itself, so that it takes its place without moving anything. */
export async function firstScreen(
  built: string,
  bundle: Bundle,
  { base, root }: { readonly base: string; readonly root: string },
  paths: readonly string[],
  elsewhere: string,
): Promise<FirstScreen> {
  const markups = new Map<string, string>()
  const contents = new Map<WrittenPage, Content>()
  const api = apiIn(bundle)
  await withSite(base, async ({ shellMarkup, contentsOf }) => {
    for (const path of [...paths, elsewhere]) markups.set(path, await shellMarkup({ base, path }))
    for (const [page, content] of await contentsOf(base, writtenPages(api), api))
      contents.set(page, content)
  })
  const markupOf = (path: string): string => markups.get(path) ?? markups.get(elsewhere) ?? ''
  const sheetTexts = new Map(
    Object.keys(bundle)
      .filter((name) => /^assets\/.*\.css$/.test(name))
      .map((name) => [name, sourceOf(bundle, name)]),
  )
  const named = (built.match(/<link rel="stylesheet"[^>]*>/g) ?? []).map(
    (link) => /href="([^"]*)"/.exec(link)?.[1]?.slice(base.length) ?? '',
  )
  const first = [...contents].flatMap(([{ shown }, { markup }]) =>
    shown === 'first' ? [markup] : [],
  )
  const sheets = [...named, ...sheetsFor(first.join(''), sheetTexts, named)]
  const style = sheets.map((name) => sourceOf(bundle, name)).join('')
  const script = readFileSync(join(root, 'src/site/asked.js'), 'utf8')
  const catalogue = catalogueIn(bundle)
  const latest =
    catalogue === undefined
      ? ''
      : `<meta name="jalons:catalogue" content="${catalogue.slice('api/v1/'.length)}">`
  const chunk = (name: string): string | undefined =>
    Object.values(bundle).find((output) => output.type === 'chunk' && output.name === name)
      ?.fileName
  const ahead = chunk('ahead')
  const asking =
    ahead === undefined ? '' : `<script type="module" crossorigin src="${base}${ahead}"></script>`
  const others = chunk('OtherPages')
  const later =
    others === undefined ? '' : `<link rel="modulepreload" crossorigin href="${base}${others}">`
  const letIn = (text: string): string =>
    text.replaceAll(
      /(style|script)-src ('|&#39;)self\2/g,
      (source, kind: string, quote: string) =>
        `${source} ${quote}${hashOf(kind === 'style' ? style : script)}${quote}`,
    )
  // The sheets stand in the page. Their links stay, switched off, so that no other page's code loads them again.
  const off = sheets
    .map((name) => `<link disabled rel="stylesheet" crossorigin href="${base}${name}">`)
    .join('')
  const page = (path: string): string =>
    letIn(built)
      .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
      .replace(
        '<script',
        () => `${showsLatest(path) ? latest : ''}<script>${script}</script>${asking}<script`,
      )
      .replace('</head>', () => `${path === '/' ? '' : later}${off}<style>${style}</style></head>`)
      .replace('<div id="root"></div>', () => `<div id="root">${markupOf(path)}</div>`)
  const site = {
    base,
    sheets: sheetTexts,
    written: new Set([...contents.keys()].map(({ file }) => file)),
  }
  return {
    page,
    written: new Map(
      [...contents].map(([place, content]) => [
        place.file,
        withContent(page(place.path), content, place, site),
      ]),
    ),
    letIn,
  }
}
