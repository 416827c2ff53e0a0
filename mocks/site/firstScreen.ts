import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createServer, type Rolldown } from 'vite'
import { criticalStyle } from './criticalStyle'
import { shippedFacts } from './facts'

type Bundle = Rolldown.OutputBundle

/** What a page of the site is before any script: its markup by path, and the style that it needs, which the policy knows by its hash. */
export interface FirstScreen {
  /** The built page with the shell of a path in it, and the latest catalogue preloaded where it is shown. */
  readonly page: (built: string, path: string) => string
  /** A text in which the policy stands, with the style let in. */
  readonly letIn: (text: string) => string
}

const catalogueIn = (bundle: Bundle): string | undefined =>
  Object.keys(bundle)
    .filter((name) => /^api\/v1\/catalogue-\d+-fr\./.test(name))
    .toSorted()
    .at(-1)

const sheetIn = (bundle: Bundle): string =>
  Object.values(bundle)
    .flatMap((output) => (output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : []))
    .join('')

/** Draws the first screen with the application itself, so that it takes its place without moving anything. */
export async function firstScreen(bundle: Bundle, base: string, paths: readonly string[]): Promise<FirstScreen> {
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
    const { shellMarkup } = (await server.ssrLoadModule(fileURLToPath(new URL('shell.tsx', import.meta.url)))) as typeof import('./shell')
    for (const path of paths) markups.set(path, shellMarkup(path, base))
  } finally {
    await server.close()
  }
  const markupOf = (path: string): string => markups.get(path) ?? ''
  const style = criticalStyle(sheetIn(bundle), markupOf('/'))
  const hash = createHash('sha256').update(style).digest('base64')
  const catalogue = catalogueIn(bundle)
  // `npm run point` finds the catalogue's preload by its first attribute.
  const preload =
    catalogue === undefined ? '' : `<link data-catalogue rel="preload" as="fetch" crossorigin="anonymous" href="${base}${catalogue}">`
  return {
    page: (built, path) => {
      const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(built) ?? []
      return built
        .replace(sheet, '')
        .replace('</head>', () => `${path === '/' ? preload : ''}<style>${style}</style></head>`)
        .replace('<div id="root"></div>', () => `<div id="root">${markupOf(path)}</div>${sheet}`)
    },
    letIn: (text) => text.replaceAll(/style-src ('|&#39;)self\1/g, (source, quote: string) => `${source} ${quote}sha256-${hash}${quote}`),
  }
}
