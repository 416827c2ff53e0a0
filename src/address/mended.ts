import { recordRoutes, routes } from './routes'
import { viewKeys } from './viewState'

const known: ReadonlySet<string> = new Set([...routes, ...recordRoutes])
const keys: ReadonlySet<string> = new Set(viewKeys)
/** Values that are the reader's own text, letters and marks. */
const own: ReadonlySet<string> = new Set(['q', 'scenario'])
/** Values without capitals: ids of the contract, days, years. */
const small: ReadonlySet<string> = new Set([
  'exercice',
  'financeur',
  'programme',
  'convention',
  'jeu',
  'arrete',
  'depuis',
  'place',
])

/** Signs of the text that the address stood in, around it or behind it: no route, id, day or number has them at its end. */
const bare = (text: string): string => text.replaceAll(/^[\s«"“(<[]+|[\s.,;:!?)\]}>»"”'’]+$/gu, '')

/** Names of routes and ids have small letters alone (`Id` of the contract); a path that is none of ours stays as it is. */
function mendedPath(path: string): string {
  const [start = '', route = '', ...below] = bare(path).split('/')
  const name = route.toLowerCase()
  return known.has(name)
    ? [start, name, ...below.map((part) => part.toLowerCase())].join('/')
    : path
}

function mendedEntry([key, value]: readonly [string, string]): [string, string] {
  // `&` is written `&amp;` in a page or a mail, and the mark is then taken for a part of the name.
  const name = key
    .replace(/^(?:amp;)+/i, '')
    .trim()
    .toLowerCase()
  if (!keys.has(name)) return [key, value]
  if (own.has(name)) return [name, value]
  if (name === 'lang')
    return [
      name,
      bare(value)
        .toLowerCase()
        .replace(/^(fr|en)[-_].*$/, '$1'),
    ]
  return [name, small.has(name) ? bare(value).toLowerCase() : bare(value)]
}

/**
 * The address that was meant, where one was damaged on its way and can be read in one way only: entities, marks of the text
 * around it, other letters, a question mark taken for a part of the path, a language with its country. What is whole comes
 * back as it is, sign by sign. `path` is decoded, as the router reads it.
 */
export function mendedAddress(path: string, search: string, hash: string): string {
  const [before = '', ...inside] = path.split(/\?|%3F/i)
  const asked = inside.length === 0 ? search : `?${inside.join('?')}${search.replace(/^\?/, '&')}`
  const entries = [...new URLSearchParams(asked)]
  const mended = entries.map(mendedEntry)
  const isWhole = inside.length === 0 && JSON.stringify(entries) === JSON.stringify(mended)
  const query = new URLSearchParams(mended).toString()
  return [
    mendedPath(before),
    isWhole || query === '' ? asked : `?${query}`,
    hash.replace(/(?:%C2%BB|%C2%A0|%20|[\s)\].,;»])+$/i, ''),
  ].join('')
}
