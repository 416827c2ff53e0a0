import { join } from 'node:path'
import type { Plugin } from 'vite'
import { firstScreen } from './site/firstScreen'
import { contentPolicy, headersFile, nginxFile } from './site/headers'
import { licencesFile } from './site/licences'
import { offlineWorker } from './site/offline'
import { routes } from './site/routes'

/** A page of one record: any deep link without a file of its own. */
const elsewhere = '/indicateurs/un'

/**
 * Turns the built index.html into a site for any static host: the policy, the script
 * that asks for the data, the first screen before any script, one HTML file per fixed route, a 404.html for all other deep links, the headers for hosts
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
      if (isBuild) this.emitFile({ type: 'chunk', id: join(root, 'src/data/ahead.ts'), name: 'ahead' })
    },
    transformIndexHtml(html, { server }) {
      if (server) return html
      return {
        html: html.replaceAll('/api/v1/', `${base}api/v1/`),
        tags: [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }, injectTo: 'head-prepend' }],
      }
    },
    async generateBundle(_options, bundle) {
      const page = bundle['index.html']
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.name === 'index')
      if (page?.type !== 'asset' || entry === undefined) return
      const screen = await firstScreen(String(page.source), bundle, base, ['/', elsewhere, ...routes.map((route) => `/${route}`)])
      page.source = screen.page('/')
      for (const route of routes) this.emitFile({ type: 'asset', fileName: `${route}/index.html`, source: screen.page(`/${route}`) })
      this.emitFile({ type: 'asset', fileName: '404.html', source: screen.page(elsewhere) })
      this.emitFile({ type: 'asset', fileName: '_headers', source: screen.letIn(headersFile(base, Object.keys(bundle))) })
      this.emitFile({ type: 'asset', fileName: 'nginx.conf', source: screen.letIn(nginxFile(base)) })
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(root) })
      const files = [...Object.keys(bundle).filter((name) => name.startsWith('assets/')), 'host.json']
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: offlineWorker(root, page.source, entry.fileName, files) })
    },
  }
}
