import { recordRoutes, routes } from '../address/routes'

const known: ReadonlySet<string> = new Set([...routes, ...recordRoutes])

/**
 * The one spelling of a path: the names of routes in small letters, what comes after them as it is. The router takes either;
 * the rules of hosts do not.
 */
export function spellingOf(path: string): string {
  const [start = '', route = '', record, below, ...rest] = path.split('/')
  const name = route.toLowerCase()
  if (!known.has(name)) return path
  const isSheet = name === 'financeurs' && below?.toLowerCase() === 'fiches'
  return [start, name, record, isSheet ? 'fiches' : below, ...rest]
    .filter((part) => part !== undefined)
    .join('/')
}
