import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createServer, type Rolldown } from 'vite'
import { shippedFacts } from './facts'
import type * as shell from './shell'

type Bundle = Rolldown.OutputBundle

/** What a page of the site is before any script: its markup by path, and the style that it needs, which the policy knows by its hash. */
export interface FirstScreen {
  /** The built page with its style and the shell of a path in it, and the name of the latest catalogue where it is shown. */
  readonly page: (path: string) => string
  /** A text in which the policy stands, with the style let in. */
  readonly letIn: (text: string) => string
}

const catalogueIn = (bundle: Bundle): string | undefined =>
  Object.keys(bundle)
    .filter((name) => /^api\/v1\/catalogue-\d+-fr\./.test(name))
    .toSorted()
    .at(-1)

/** Pages that show the latest catalogue. */
const showsLatest = (path: string): boolean => path === '/' || path === '/promesses'

/** The style sheets that a page names, and what they say. */
function sheetsOf(
  built: string,
  bundle: Bundle,
  base: string,
): { readonly links: readonly string[]; readonly style: string } {
  const links = built.match(/<link rel="stylesheet"[^>]*>/g) ?? []
  const style = links.map((link) => {
    const output = bundle[(/href="([^"]*)"/.exec(link)?.[1] ?? '').slice(base.length)]
    return output?.type === 'asset' ? String(output.source).trim() : ''
  })
  return { links, style: style.join('') }
}

/** Draws the first screen with the application itself, so that it takes its place without moving anything. */
export async function firstScreen(
  built: string,
  bundle: Bundle,
  base: string,
  paths: readonly string[],
): Promise<FirstScreen> {
  const server = await createServer({
    base,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    define: shippedFacts(),
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const markups = new Map<string, string>()
  try {
    const { shellMarkup } = (await server.ssrLoadModule(
      fileURLToPath(new URL('shell.tsx', import.meta.url)),
    )) as typeof shell
    for (const path of paths) markups.set(path, shellMarkup(path, base))
  } finally {
    await server.close()
  }
  const markupOf = (path: string): string => markups.get(path) ?? ''
  const { links, style } = sheetsOf(built, bundle, base)
  const hash = createHash('sha256').update(style).digest('base64')
  const catalogue = catalogueIn(bundle)
  const named =
    catalogue === undefined
      ? ''
      : `<meta name="jalons:catalogue" content="${catalogue.slice('api/v1/'.length)}">`
  const ahead = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.name === 'ahead',
  )
  const asking =
    ahead === undefined
      ? ''
      : `<script type="module" crossorigin src="${base}${ahead.fileName}"></script>`
  const others = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.name === 'OtherPages',
  )
  const later =
    others === undefined
      ? ''
      : `<link rel="modulepreload" crossorigin href="${base}${others.fileName}">`
  const letIn = (text: string): string =>
    text.replaceAll(
      /style-src ('|&#39;)self\1/g,
      (source, quote: string) => `${source} ${quote}sha256-${hash}${quote}`,
    )
  return {
    page: (path) =>
      links
        // The sheets stand in the page. Their links stay, switched off, so that no other page's code loads them again.
        .reduce(
          (page, link) => page.replace(link, link.replace('<link', '<link disabled')),
          letIn(built),
        )
        .replace('<script', () => `${showsLatest(path) ? named : ''}${asking}<script`)
        .replace('</head>', () => `${path === '/' ? '' : later}<style>${style}</style></head>`)
        .replace('<div id="root"></div>', () => `<div id="root">${markupOf(path)}</div>`),
    letIn,
  }
}
