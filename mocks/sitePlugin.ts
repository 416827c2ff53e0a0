import type { Plugin } from 'vite'
import { contentPolicy, headersFile, nginxFile } from './site/headers'
import { licencesFile } from './site/licences'
import { offlineWorker } from './site/offline'
import { routes } from './site/routes'

/**
 * Turns the built index.html into a site for any static host: the policy, a preload of the data's
 * index, one HTML file per fixed route, a 404.html for all other deep links, the headers for hosts
 * that read `_headers` and for nginx, the worker for reading without network, the licences.
 */
export function sitePlugin(): Plugin {
  let base = '/'
  let root = process.cwd()
  return {
    name: 'jalons:site',
    enforce: 'post',
    configResolved(config) {
      base = config.base
      root = config.root
    },
    transformIndexHtml(html, { server }) {
      if (server) return html
      return {
        html: html.replaceAll('/api/v1/', `${base}api/v1/`),
        tags: [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }, injectTo: 'head-prepend' },
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `${base}api/v1/index.json` },
            injectTo: 'head',
          },
        ],
      }
    },
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry)
      if (page?.type !== 'asset' || entry === undefined) return
      for (const route of routes) this.emitFile({ type: 'asset', fileName: `${route}/index.html`, source: page.source })
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, Object.keys(bundle)) })
      this.emitFile({ type: 'asset', fileName: 'nginx.conf', source: nginxFile(base) })
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(root) })
      const files = [...Object.keys(bundle).filter((name) => name.startsWith('assets/')), 'host.json']
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: offlineWorker(root, String(page.source), entry.fileName, files) })
    },
  }
}
