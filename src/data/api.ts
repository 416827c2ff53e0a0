const metaName = 'jalons:api'

/**
 * Folder of the API, with its final slash: what `<meta name="jalons:api" content="…">` says,
 * relative to the page; `api/v1/` beside the application where it says nothing or no http(s) address.
 */
export function apiBase(page: Document = document): string {
  const fallback = new URL(`${import.meta.env.BASE_URL}api/v1/`, page.baseURI).href
  const content = page.querySelector(`meta[name="${metaName}"]`)?.getAttribute('content')?.trim() ?? ''
  if (content === '' || !URL.canParse(content, page.baseURI)) return fallback
  const { protocol, href } = new URL(content.endsWith('/') ? content : `${content}/`, page.baseURI)
  return protocol === 'http:' || protocol === 'https:' ? href : fallback
}
