import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import {
  choiceFiles,
  type SiteFiles,
  wholeStyle,
  withContent,
  type WrittenPage,
  writtenPages,
} from './page'
import { sheetsFor } from './sheets'
import type { Content } from './shell'
import pages from '../format/words/gathered/pages.json'
import { withSite } from './withSite'

type Bundle = Rolldown.OutputBundle

/** What a page of the site is before any script: its markup by path, and the style that it needs, which the policy knows by its hash. */
export interface FirstScreen {
  /** The built page with its style and the shell of a path in it, and the name of the latest catalogue where it is shown. */
  readonly page: (path: string) => string
  /** Pages with their figures in them, and what else is written of these, by file. */
  readonly written: ReadonlyMap<string, string>
  /** The style of the pages that share a file for it, by its name. */
  readonly whole: readonly [name: string, text: string]
  /** A text in which the policy stands, with the styles and the script of the head let in. */
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

/** Pages whose code brings `papers` (`.ci/chunks.mjs`), and those that show a list at once: the style of both stands in them. */
const hasFurther = (path: string): boolean =>
  /^\/(?:candidature|dossier|donnees|feuille-de-route|pointage|rendre-compte|seance$|promesses$|programmes|financeurs|indicateurs\/)/.test(
    path,
  )

/** Pages of one record. */
const recordPages: Readonly<Record<string, string>> = {
  indicateurs: 'IndicatorPage',
  programmes: 'ProgrammePage',
  financeurs: 'FunderPage',
}

/** Names of the code that a page runs at once. */
function chunksAt(path: string): string[] {
  const [, route = '', record] = /^\/([^/]*)(\/.)?/.exec(path) ?? []
  if (route === '') return ['panels']
  const own =
    record === undefined ? new Map(Object.entries(pages)).get(route)?.component : recordPages[route]
  return ['pages', own ?? 'shared']
}

/** Pages that show the latest catalogue. */
const showsLatest = (path: string): boolean => path === '/' || path === '/promesses'

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`

const nameOfStyle = (text: string): string =>
  `assets/${wholeStyle}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`

/** The pages that have their figures in them, and what they show once something is chosen on them, by file. */
function filesOf(
  contents: ReadonlyMap<WrittenPage, Content>,
  page: (path: string) => string,
  site: SiteFiles,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [place, content] of contents) {
    files.set(place.file, withContent(page(place.path), content, place, site))
    for (const [file, text] of choiceFiles(content, site)) files.set(file, text)
  }
  return files
}

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
    const places = writtenPages(api)
    for (const [page, content] of await contentsOf(base, places, api)) contents.set(page, content)
    // Of the data that are built with it every page can be whole.
    const bare = places.filter((page) => !contents.has(page)).map(({ file }) => file)
    if (bare.length > 0) throw new Error(`pages without their content: ${bare.join(', ')}`)
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
  const textOf = (names: readonly string[]): string =>
    names.map((name) => sourceOf(bundle, name)).join('')
  const sheetsNamed = (part: string): string[] =>
    [...sheetTexts.keys()].filter((name) => name.startsWith(`assets/${part}-`))
  const sheets = [...named, ...['panels', 'pages', 'shared'].flatMap(sheetsNamed)]
  const style = textOf(sheets)
  // The style of two pages is with it: by itself it would be a thirteenth request.
  const ofPapers = ['papers', 'OwnDataPage', 'RoadmapPage'].flatMap(sheetsNamed)
  const shown = [...contents].flatMap(([page, { markup }]) =>
    page.shown === 'still' ? [] : markup,
  )
  const further = [...ofPapers, ...sheetsFor(shown.join(''), sheetTexts, [...sheets, ...ofPapers])]
  const furtherStyle = textOf(further)
  const chunk = (name: string): Rolldown.OutputChunk | undefined =>
    Object.values(bundle).find(
      (output): output is Rolldown.OutputChunk => output.type === 'chunk' && output.name === name,
    )
  const ahead = chunk('ahead')
  const asked = readFileSync(join(root, 'src/site/asked.js'), 'utf8').replaceAll(
    /^ *(?:(?:\/\/|\/\*\*).*\n)?/gm,
    '',
  )
  const script = `${asked}(()=>{${ahead?.code.trim() ?? ''}})()`
  // It stands in the page.
  if (ahead !== undefined) delete bundle[ahead.fileName]
  const catalogue = catalogueIn(bundle)
  const latest =
    catalogue === undefined
      ? ''
      : `<meta name="jalons:catalogue" content="${catalogue.slice('api/v1/'.length)}">`
  const fileOf = (name: string): string => base + (chunk(name)?.fileName ?? '')
  /** What the code of a page needs, so that nothing finds it out one after the other; without what every page names by itself. */
  const preloads = (path: string): string => {
    const files = new Set<string>()
    const add = (file: string): void => {
      const output = bundle[file]
      if (files.has(file) || output?.type !== 'chunk' || built.includes(file)) return
      files.add(file)
      output.imports.forEach(add)
    }
    for (const name of path === elsewhere ? ['shared'] : chunksAt(path))
      add(chunk(name)?.fileName ?? '')
    return [...files]
      .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
      .join('')
  }
  // What the dashboard needs beyond its first screen is asked for once that is there (`src/api/ahead.ts`).
  const beyond = `<meta name="jalons:beyond" content="${['pages', 'shared', 'dashboard'].map(fileOf).join(' ')}">`
  const letIn = (text: string): string =>
    text.replaceAll(/(style|script)-src ('|&#39;)self\2/g, (source, kind: string, quote: string) =>
      [
        source,
        ...(kind === 'style' ? [style, furtherStyle] : [script]).map(
          (one) => `${quote}${hashOf(one)}${quote}`,
        ),
      ].join(' '),
    )
  // The sheets stand in the page. Their links stay, switched off, so that no other page's code loads them again.
  const inPage = (names: readonly string[], text: string): string =>
    `${names
      .map((name) => `<link disabled rel="stylesheet" crossorigin href="${base}${name}">`)
      .join('')}<style>${text}</style>`
  const whole = [nameOfStyle(style + furtherStyle), style + furtherStyle] as const
  const page = (path: string): string =>
    letIn(built)
      .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
      .replace(
        '<script',
        () => `${showsLatest(path) ? latest : ''}<script>${script}</script><script`,
      )
      .replace(
        '</head>',
        () =>
          `${path === '/' ? beyond : ''}${preloads(path)}${inPage(sheets, style)}${hasFurther(path) ? inPage(further, furtherStyle) : ''}</head>`,
      )
      .replace('<div id="root"></div>', () => `<div id="root">${markupOf(path)}</div>`)
  const site = {
    base,
    sheets: new Map([...sheetTexts, whole]),
    written: new Set([...contents.keys()].map(({ file }) => file)),
  }
  return {
    page,
    written: filesOf(contents, page, site),
    whole,
    letIn,
  }
}
