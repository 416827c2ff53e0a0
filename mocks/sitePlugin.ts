import type { Plugin } from 'vite'

/** Fixed routes of the site; each gets an HTML file of its own, so that any static host answers a deep link. */
const routes = [
  'programmes',
  'financeurs',
  'depuis',
  'frise',
  'feuille-de-route-asd',
  'projets',
  'evenements',
  'visites',
  'controles',
  'sources',
  'methode',
]

/** What the built page may do: its own files and its own data, nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * Turns the built index.html into a site for any static host: the policy, a preload of the
 * data's index, one HTML file per fixed route and a 404.html for all other deep links.
 */
export function sitePlugin(): Plugin {
  let base = '/'
  return {
    name: 'jalons:site',
    enforce: 'post',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml(html, { server }) {
      if (server) return html
      return {
        html: html.replaceAll('/api/v1/', `${base}api/v1/`),
        tags: [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
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
      if (page?.type !== 'asset') return
      for (const route of routes) this.emitFile({ type: 'asset', fileName: `${route}/index.html`, source: page.source })
      this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
    },
  }
}
