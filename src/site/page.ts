import type { Content } from './shell'

/** A page that is written with its figures in it. */
export interface WrittenPage {
  /** Below the base, without a slash before it: `index.html`. */
  readonly file: string
  /** Path of the page in the application, and what its address asks. */
  readonly path: string
  readonly search: string
  readonly language: 'fr' | 'en'
}

/** The paths of the pages that are written with their figures in them. */
export const writtenPaths = ['/'] as const

const languages = [
  { language: 'fr', folder: '', search: '' },
  { language: 'en', folder: 'en', search: 'lang=en' },
] as const

/** The written pages of some paths: each in French at its own address, in English below `en/`, which the application reads as `?lang=en`. */
export const writtenPages = (paths: readonly string[]): WrittenPage[] =>
  paths.flatMap((path) =>
    languages.map(({ language, folder, search }) => ({
      file: `${folder}${path}/index.html`.replaceAll('//', '/').replace(/^\//, ''),
      path,
      search,
      language,
    })),
  )

const block = /<!--content-->[\s\S]*?<!--\/content-->/g
const meta = /<meta name="jalons:content"[^>]*>/g

/** A page without the figures that it was written with: the application draws it. */
export const withoutContent = (page: string): string =>
  page.replaceAll(block, '').replaceAll(meta, '')

/** A page with what it shows of the data in it. Its English links lead to the English pages that are written too. */
export function withContent(
  page: string,
  content: Content,
  { file, language }: WrittenPage,
  base: string,
  files: ReadonlySet<string>,
): string {
  const address = base + file.replace(/\/?index\.html$/, '')
  const linked = content.markup.replaceAll(
    /href="([^"?#]*)\?lang=en(?:&amp;)?("|#)/g,
    (whole, path: string, end: string) => {
      const below = `en/${path.slice(base.length)}`
      return files.has(`${below.replace(/\/?$/, '/')}index.html`)
        ? `href="${base}${below}${end}`
        : whole
    },
  )
  return withoutContent(page)
    .replace('<html lang="fr"', `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${content.title}</title>`)
    .replace(
      '<title>',
      () =>
        `<meta name="jalons:content" content="${address.replace(/\/$/, '')} ${language} ${content.version} ${content.asOf}"><title>`,
    )
    .replace(
      '<div id="root">',
      () =>
        `<!--content--><noscript><p>${content.note}</p></noscript><div></div><div id="content">${linked}</div><!--/content--><div id="root">`,
    )
}
