import { type Query, type QueryClient, skipToken } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { dataClient } from '../api/client'
import { madeFiles } from '../api/madeFiles'
import { indexQuery } from '../api/queries'
import { App } from '../app/App'
import { formatDay } from '../format/dates'
import { m } from '../format/words'
import { inBrowser } from './inBrowser'
import type { WrittenPage } from './page'

/** Where a page is written for: its path below the base, and what the address asks beyond it. */
interface Place {
  readonly base: string
  readonly path: string
  readonly search?: string
}

type WrittenPlace = Pick<WrittenPage, 'path' | 'search'>

/** A page as it is before any script, its figures in it. */
export interface Content {
  readonly markup: string
  /** What names the data in it: `dataVersion` of their index. */
  readonly version: string
  /** Day at which they are closed. */
  readonly asOf: string
  /** What the window is called. */
  readonly title: string
  /** What a reader without JavaScript is told of it. */
  readonly note: string
  /** What the dashboard shows once one thing is chosen on it, by `name=value` as the address has it; none of other pages. */
  readonly choices: ReadonlyMap<string, Pick<Content, 'markup' | 'title'>>
}

/** No such host exists: what a page needs while it is written comes from the files at hand. */
const origin = 'https://api.invalid/'
const nowhere = 'about:blank'
/** Characters beyond which a page is no longer one to be read: of a large set the list of promises holds ten thousand rows. */
const longest = 2_000_000
/** Milliseconds within which the code of a page is there. */
const patience = 30_000

/** The application at an address, as markup for a page that no React takes over: ours draws its own beside it. */
function markupOf({ base, path, search = '' }: Place, client?: QueryClient): string {
  const markup = renderToStaticMarkup(
    <Router ssrPath={`${base.replace(/\/$/, '')}${path}`} ssrSearch={search}>
      <App {...(client === undefined ? {} : { data: client })} />
    </Router>,
  )
  // What React leaves for a browser that would take the markup over, and styles that the policy lets only a script set.
  return markup
    .replaceAll(/<template[^>]*><\/template>|<!--[^>]*-->/g, '')
    .replaceAll(/(<[a-z][^>]*) style="[^"]*"/g, '$1')
    .replaceAll(nowhere, '')
}

/** Where the page stands is for the browser to say, and nothing waits in a page that is only written. */
const still = { location: new URL(nowhere), setTimeout: () => 0 }

/** The page at an address before anything is loaded, in French: header, title, that data are awaited, footer. */
export const shellMarkup = (place: Place): Promise<string> =>
  inBrowser(still, () => markupOf(place))

const isWanted = ({ state, options }: Query): boolean =>
  state.status === 'pending' &&
  options.queryFn !== skipToken &&
  !('enabled' in options && options.enabled === false)

/** A clock that stands at a day: what a page says of dues has to be true whenever it is read. */
const stoppedAt = (day: string): typeof Date =>
  class extends Date {
    constructor(...given: ConstructorParameters<typeof Date> | []) {
      super(...((given.length === 0 ? [`${day}T12:00:00`] : given) as [string]))
    }
  } as typeof Date

/** A page with everything that it shows of the published data; `null` where a part of it cannot be read, or none comes. */
async function contentAt(
  place: Place,
  client: QueryClient,
): Promise<Omit<Content, 'choices'> | null> {
  const { asOf, dataVersion: version } = await client.fetchQuery(indexQuery(undefined))
  // It stands in the page's own markup.
  if (!/^[\w.-]+$/.test(version)) return null
  const draw = (): Promise<string> =>
    inBrowser({ ...still, Date: stoppedAt(asOf) }, () => markupOf(place, client))
  const end = performance.now() + patience
  while (performance.now() < end) {
    const markup = await draw()
    const wanted = client.getQueryCache().findAll({ predicate: isWanted })
    if (markup.length > longest) return null
    if (wanted.length === 0 && !markup.includes('data-unfinished'))
      return {
        markup,
        version,
        asOf,
        title: m.page_title({ page: /<h1[^>]*>([^<]*)/.exec(markup)?.[1] ?? '' }),
        note: m.shell_written({ day: formatDay(asOf), version }),
      }
    await Promise.all(
      wanted.map(({ options, queryKey }) => client.fetchQuery({ ...options, queryKey })),
    )
    // Code that a part of the page asks for comes in its own time.
    if (wanted.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return null
}

/** What may be chosen in a page, but for what it shows already, by `name=value`. */
const choicesIn = (markup: string): string[] =>
  [...markup.matchAll(/<select name="(\w+)">(.*?)<\/select>/g)].flatMap(([, name, options = '']) =>
    [...options.matchAll(/<option value="([\w-]+)">/g)].map(([, value]) => `${name}=${value}`),
  )

/**
 * Pages with everything that they show of the published data, read at the day at which they are closed. `files` are those of the
 * API, by path. A page that cannot be whole is left out: it says so itself, once its script runs.
 */
export async function contentsOf<P extends WrittenPlace>(
  base: string,
  pages: readonly P[],
  files: ReadonlyMap<string, string>,
): Promise<Map<P, Content>> {
  const client = dataClient()
  const document = { baseURI: origin, querySelector: () => null, getElementById: () => null }
  for (const [path, text] of files)
    madeFiles.set(new URL(`${base}api/v1/${path}`, origin).href, text)
  try {
    return await inBrowser({ location: still.location, document }, async () => {
      const contents = new Map<P, Content>()
      for (const page of pages) {
        const { path, search } = page
        const content = await contentAt({ base, path, search }, client)
        if (content === null) continue
        const choices = new Map<string, Pick<Content, 'markup' | 'title'>>()
        for (const choice of path === '/' ? choicesIn(content.markup) : []) {
          const asked = [search, choice].filter(Boolean).join('&')
          const chosen = await contentAt({ base, path, search: asked }, client)
          if (chosen !== null) choices.set(choice, chosen)
        }
        contents.set(page, { ...content, choices })
      }
      return contents
    })
  } finally {
    madeFiles.clear()
    client.clear()
  }
}
