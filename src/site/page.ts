import { createHash } from 'node:crypto'
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
  /** Shown to everybody at once, but (`wide`) on a phone, where the application folds what is long; or (`still`) to readers without JavaScript alone. */
  readonly shown: 'first' | 'wide' | 'still'
}

/** What a site has around its pages. */
export interface SiteFiles {
  readonly base: string
  /** Texts of its style sheets, by name below the base. */
  readonly sheets: ReadonlyMap<string, string>
  /** The files that are written with their figures in them. */
  readonly written: ReadonlySet<string>
}

/** Name of the file that holds all style that pages have by themselves, for those that share it. */
export const wholeStyle = 'whole'

const languages = [
  { language: 'fr', folder: '', search: '' },
  { language: 'en', folder: 'en', search: 'lang=en' },
] as const

/** Lists of the API of which each record has a page of its own. */
const recorded = [
  ['programmes', 'programmes'],
  ['funders', 'financeurs'],
] as const

const sheetRoute = 'indicateurs'

/** What a file of an API says under a name. */
const saidIn = (api: ReadonlyMap<string, string>, file: string, name: string): unknown =>
  Reflect.get(Object(JSON.parse(api.get(file) ?? '{}')), name)

/** The pages of the records of an API: programmes, funders, and the indicators that its index names one by one. */
function recordPaths(api: ReadonlyMap<string, string>): string[] {
  const records = recorded.flatMap(([list, route]) => {
    const file = [...api.keys()].find((one) =>
      new RegExp(`^${list}\\.[0-9a-f]{10}\\.json$`).test(one),
    )
    const read = saidIn(api, file ?? '', list)
    return (Array.isArray(read) ? read : []).map((record: unknown) => ({
      route,
      id: Reflect.get(Object(record), 'id') as unknown,
    }))
  })
  const indicators = Object.keys(Object(saidIn(api, 'index.json', 'indicators')))
  return [...records, ...indicators.map((id) => ({ route: sheetRoute, id }))].flatMap(
    ({ route, id }) =>
      // Any other would be another file, or none.
      typeof id === 'string' && /^\w[\w.-]*$/.test(id) ? [`/${route}/${id}`] : [],
  )
}

/** An indicator's sheet is drawn otherwise by its application. */
const shownAt = (path: string): WrittenPage['shown'] =>
  path.startsWith(`/${sheetRoute}/`) ? 'still' : path.lastIndexOf('/') > 0 ? 'wide' : 'first'

/** The written pages of an API: each in French at its own address, in English below `en/`, which the application reads as `?lang=en`. */
export const writtenPages = (api: ReadonlyMap<string, string>): WrittenPage[] =>
  ['/', '/promesses', '/programmes', '/financeurs', ...recordPaths(api)].flatMap((path) =>
    languages.map(({ language, folder, search }) => ({
      file: `${folder}${path}/index.html`.replaceAll('//', '/').replace(/^\//, ''),
      path,
      search,
      language,
      shown: shownAt(path),
    })),
  )

/** Whether a file is the page of one record, for which `404.html` stands in where it is not written. */
export const isOfRecord = (file: string): boolean =>
  new RegExp(
    `^(?:en/)?(?:${[...recorded.map(([, route]) => route), sheetRoute].join('|')})/[^/]+/index\\.html$`,
  ).test(file)

const block = /<!--content-->[\s\S]*?<!--\/content-->/g

/** What asks for the application's scripts at once, and the same where `asked.js` does after the first frame. */
const waiting = [
  ['<script type="module"', '<script type="text/plain"'],
  ['<link rel="modulepreload"', '<link rel="later"'],
] as const
const waitingFor = (page: string): string =>
  waiting.reduce((text, [atOnce, later]) => text.replaceAll(atOnce, later), page)

/** A page without the figures that it was written with: the application draws it. */
export const withoutContent = (page: string): string =>
  waiting.reduce(
    (text, [atOnce, later]) => text.replaceAll(later, atOnce),
    page.replaceAll(block, ''),
  )

/** Where what a page shows once something is chosen on it stands, below the base: no version of it is taken for another. */
export const choicesFolder = 'choix'

const folderOf = ({ choices }: Content): string =>
  `${choicesFolder}/${createHash('sha256')
    .update(JSON.stringify([...choices]))
    .digest('hex')
    .slice(0, 10)}/`

/** What a page shows once something is chosen on it, by file: `src/site/asked.js` puts it in its place. */
export const choiceFiles = (content: Content, site: SiteFiles): ReadonlyMap<string, string> =>
  new Map(
    [...content.choices].map(([choice, { markup, title }]) => [
      `${folderOf(content)}${choice}.html`,
      `<!doctype html><meta name="robots" content="noindex"><title>${title}</title><div id="content" data-choice="${choice}">${linkedIn(markup, site)}</div>`,
    ]),
  )

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

/** What a page has of style by itself; the links to it are switched off. */
const ownStyle = /<style>[\s\S]*?<\/style>/g

/** A page whose style is a file, as hundreds of them share it: each is 38 kB smaller. */
function styledElsewhere(page: string, { base, sheets }: SiteFiles): string {
  const name = [...sheets.keys()].find((one) => one.startsWith(`assets/${wholeStyle}-`))
  return name === undefined || !page.includes('<style>')
    ? page
    : page
        .replaceAll(ownStyle, '')
        .replace('</head>', () => `<link rel="stylesheet" href="${base}${name}"></head>`)
}

/** A page with what it shows of the data in it. */
export function withContent(
  page: string,
  content: Content,
  { file, path, language, shown }: WrittenPage,
  site: SiteFiles,
): string {
  const own = withoutContent(page)
  const bare = path.startsWith(`/${sheetRoute}/`) ? styledElsewhere(own, site) : own
  const address = (site.base + file.replace(/\/?index\.html$/, '')).replace(/\/$/, '')
  const had = [...bare.matchAll(/<link disabled[^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.slice(site.base.length),
  )
  const links = sheetsFor(content.markup, site.sheets, had)
    .map((name) => `<link rel="stylesheet" href="${site.base}${name}">`)
    .join('')
  const code = [
    ...bare.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*"([^"]*\.js)"/g),
  ].map(([, name = '']) => name)
  // Rows of panels grow with each panel that is read: nothing is painted before the last.
  const choices =
    content.choices.size === 0
      ? ''
      : `<meta name="jalons:choices" content="${[site.base + folderOf(content), ...content.choices.keys()].join(' ')}">`
  const head =
    shown === 'still'
      ? `<noscript>${links}</noscript>`
      : `<meta name="jalons:content" content="${address} ${language} ${content.version} ${content.asOf} ${shown}"><meta name="jalons:code" content="${code.join(' ')}">${choices}${links}<link rel="expect" href="#root" blocking="render">`
  const written = `<div id="content">${linkedIn(content.markup, site)}</div>`
  const body =
    shown === 'still'
      ? `<noscript><p>${content.note}</p>${written}</noscript>`
      : `<noscript><p>${content.note}</p></noscript><div></div>${written}`
  return (shown === 'still' ? bare : waitingFor(bare))
    .replace('<html lang="fr"', `<html lang="${language}"`)
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<!--content-->${head}<!--/content--><title>${content.title}</title>`,
    )
    .replace('<div id="root">', () => `<!--content-->${body}<!--/content--><div id="root">`)
}
