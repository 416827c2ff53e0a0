/** What the build says of itself, in one line before this code. */
declare const built: {
  readonly version: string
  /** The page's first script, by which it is known as this version's. */
  readonly entry: string
  /** The files to keep, each with what its content is known by. */
  readonly files: Readonly<Record<string, string | null>>
}

export const worker = self as unknown as ServiceWorkerGlobalScope
export const page = worker.registration.scope
export const assets = new URL('assets/', page).href
export const api = new URL(
  new URLSearchParams(worker.location.search).get('api') ?? 'api/v1/',
  page,
).href
export const pagePrefix = `jalons:${new URL(page).pathname}:page:`
export const pageCache = pagePrefix + built.version
export const dataCache = `jalons:${new URL(page).pathname}:data`
export const files = new Map(
  Object.entries(built.files).map(([file, sum]) => [new URL(file, page).href, sum]),
)
export const { entry } = built

export const isIndex = (url: string): boolean => url.endsWith('/index.json')
