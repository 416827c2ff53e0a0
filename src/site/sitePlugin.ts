import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { firstScreen } from './firstScreen'
import { contentPolicy, headersFile, nginxFile } from './headers'
import { licencesFile } from './licences'
import { offlineWorker } from './offline'
import { routes } from '../address/routes'

/** A page of one record: any deep link without a file of its own. */
const elsewhere = '/indicateurs/un'

/** Every file, those of the first screen before the others: its code, then the published data. */
function neededFirst(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): string[] {
  const first = new Set<string>()
  const add = (name: string): void => {
    if (first.has(name)) return
    first.add(name)
    const output = bundle[name]
    if (output?.type === 'chunk') for (const imported of output.imports) add(imported)
  }
  add(entry.fileName)
  for (const output of Object.values(bundle))
    if (output.type === 'chunk' && ['panels', 'pages', 'shared', 'dashboard'].includes(output.name))
      add(output.fileName)
  const others = Object.keys(bundle).toSorted()
  const published = others.filter((name) => /^api\/v1\/[^/]+$/.test(name))
  return [...new Set([...first, ...published, ...others])]
}

/**
 * Turns the built index.html into a site for any static host: the policy, the script
 * that asks for the data, the first screen before any script, the figures of the pages that are read most, one HTML file per fixed route, a 404.html for all other deep links, the headers for hosts
 * that read `_headers` and for nginx, the worker for reading without network, the licences.
 */
export function sitePlugin(): Plugin {
  let base = '/'
  let root = process.cwd()
  let isBuild = false
  return {
    name: 'jalons:site',
    enforce: 'post',
    configResolved(config) {
      base = config.base
      root = config.root
      isBuild = config.command === 'build'
    },
    buildStart() {
      if (isBuild)
        this.emitFile({ type: 'chunk', id: join(root, 'src/api/ahead.ts'), name: 'ahead' })
    },
    transformIndexHtml(html, { server }) {
      if (server) return html
      return {
        html: html.replaceAll('/api/v1/', `${base}api/v1/`),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
            injectTo: 'head-prepend',
          },
        ],
      }
    },
    // The last of all: what it hashes is what is written.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html']
        const entry = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.name === 'index',
        )
        if (page?.type !== 'asset' || entry?.type !== 'chunk') return
        const paths = ['/', ...routes.map((route) => `/${route}`)]
        const screen = await firstScreen(
          String(page.source),
          bundle,
          { base, root },
          paths,
          elsewhere,
        )
        const pages = new Map([
          ...paths.map(
            (path) => [`${path}/index.html`.replace(/^\/+/, ''), screen.page(path)] as const,
          ),
          ...screen.written,
        ])
        const first = pages.get('index.html') ?? screen.page('/')
        page.source = first
        pages.delete('index.html')
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source })
        this.emitFile({ type: 'asset', fileName: '404.html', source: screen.page(elsewhere) })
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: screen.letIn(headersFile(base, neededFirst(bundle, entry))),
        })
        this.emitFile({
          type: 'asset',
          fileName: 'nginx.conf',
          source: screen.letIn(nginxFile(base)),
        })
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(root) })
        const files = new Map<string, string | Uint8Array | null>([['host.json', null]])
        for (const [name, output] of Object.entries(bundle))
          if (name.startsWith('assets/'))
            files.set(name, output.type === 'chunk' ? output.code : output.source)
        // Not kept without network: one page stands for all of them there.
        const [sheet, style] = screen.whole
        this.emitFile({ type: 'asset', fileName: sheet, source: style })
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: await offlineWorker(root, first, entry.fileName, files),
        })
      },
    },
  }
}
