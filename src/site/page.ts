import type { Content } from './shell'
import { sheetsFor } from './sheets'

/** A page that is written with its figures in it. */
export interface WrittenPage {
  /** Below the base, without a slash before it: `index.html`. */
  readonly file: string
  /** Path of the page in the application, and what its address asks. */
  readonly path: string
  readonly search: string
  readonly language: 'fr' | 'en'
  /** Shown to everybody at once, or (`still`) to readers without JavaScript alone. */
  readonly shown: 'first' | 'still'
}

/** What a site has around its pages. */
export interface SiteFiles {
  readonly base: string
  /** Texts of its style sheets, by name below the base. */
  readonly sheets: ReadonlyMap<string, string>
  /** The files that are written with their figures in them. */
  readonly written: ReadonlySet<string>
}

const languages = [
  { language: 'fr', folder: '', search: '' },
  { language: 'en', folder: 'en', search: 'lang=en' },
] as const

/** Lists of the API of which each record has a page of its own. */
const recorded = [
  ['programmes', 'programmes'],
  ['funders', 'financeurs'],
] as const

/** The pages of the records of an API. */
function recordPaths(api: ReadonlyMap<string, string>): string[] {
  return recorded.flatMap(([list, route]) => {
    const name = [...api.keys()].find((one) =>
      new RegExp(`^${list}\\.[0-9a-f]{10}\\.json$`).test(one),
    )
    const read: unknown = JSON.parse(api.get(name ?? '') ?? '{}')
    const records: unknown = Reflect.get(Object(read), list)
    return (Array.isArray(records) ? records : []).flatMap((record: unknown) => {
      const id: unknown = Reflect.get(Object(record), 'id')
      // Any other would be another file, or none.
      return typeof id === 'string' && /^\w[\w.-]*$/.test(id) ? [`/${route}/${id}`] : []
    })
  })
}

/** The written pages of an API: each in French at its own address, in English below `en/`, which the application reads as `?lang=en`. */
export const writtenPages = (api: ReadonlyMap<string, string>): WrittenPage[] =>
  ['/', '/promesses', '/programmes', '/financeurs', ...recordPaths(api)].flatMap((path) =>
    languages.map(({ language, folder, search }) => ({
      file: `${folder}${path}/index.html`.replaceAll('//', '/').replace(/^\//, ''),
      path,
      search,
      language,
      shown: path === '/' ? ('first' as const) : ('still' as const),
    })),
  )

const block = /<!--content-->[\s\S]*?<!--\/content-->/g

/** A page without the figures that it was written with: the application draws it. */
export const withoutContent = (page: string): string => page.replaceAll(block, '')

/** English links to pages that are written in English too lead to those files. */
const linkedIn = (markup: string, { base, written }: SiteFiles): string =>
  markup.replaceAll(
    /href="([^"?#]*)\?lang=en(?:&amp;)?("|#)/g,
    (whole, path: string, end: string) => {
      const below = `en/${path.slice(base.length)}`
      return written.has(`${below.replace(/\/?$/, '/')}index.html`)
        ? `href="${base}${below}${end}`
        : whole
    },
  )

/** A page with what it shows of the data in it. */
export function withContent(
  page: string,
  content: Content,
  { file, language, shown }: WrittenPage,
  site: SiteFiles,
): string {
  const bare = withoutContent(page)
  const address = (site.base + file.replace(/\/?index\.html$/, '')).replace(/\/$/, '')
  const had = [...bare.matchAll(/<link disabled[^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.slice(site.base.length),
  )
  const links = sheetsFor(content.markup, site.sheets, had)
    .map((name) => `<link rel="stylesheet" href="${site.base}${name}">`)
    .join('')
  const head = {
    first: `<meta name="jalons:content" content="${address} ${language} ${content.version} ${content.asOf}">`,
    still: `<noscript>${links}</noscript>`,
  }[shown]
  const written = `<div id="content">${linkedIn(content.markup, site)}</div>`
  const body = {
    first: `<noscript><p>${content.note}</p></noscript><div></div>${written}`,
    still: `<noscript><p>${content.note}</p>${written}</noscript>`,
  }[shown]
  return bare
    .replace('<html lang="fr"', `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<!--content-->${head}<!--/content--><title>${content.title}</title>`,
    )
    .replace('<div id="root">', () => `<!--content-->${body}<!--/content--><div id="root">`)
}
