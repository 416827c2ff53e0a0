const metaName = 'jalons:api'

const apiContent = (page: Document): string =>
  page.querySelector(`meta[name="${metaName}"]`)?.getAttribute('content')?.trim() ?? ''

/**
 * Address of the one plain document (`docs/plain.md`) that the page reads in place of a folder of files: what the same
 * meta element names where it ends in `.json`. `null` where it is a folder.
 */
export function documentAddress(page: Document = document): string | null {
  const content = apiContent(page)
  if (!/\.json$/i.test(content) || !URL.canParse(content, page.baseURI)) return null
  const { protocol, href } = new URL(content, page.baseURI)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/**
 * Folder of the API, with its final slash: what `<meta name="jalons:api" content="…">` says,
 * relative to the page; `api/v1/` beside the application where it says nothing or no http(s) address.
 */
export function apiBase(page: Document = document): string {
  const fallback = new URL(`${import.meta.env.BASE_URL}api/v1/`, page.baseURI).href
  const content = apiContent(page)
  if (content === '' || !URL.canParse(content, page.baseURI)) return fallback
  const { protocol, href } = new URL(content.endsWith('/') ? content : `${content}/`, page.baseURI)
  return protocol === 'http:' || protocol === 'https:' ? href : fallback
}
