import { deployedPage } from '../api/deployedPage'
import { renewed } from './renewed'

/**
 * After a chunk could not be loaded: loads the page again where another version has taken its place
 * on the server, once at most. Filters stand in the address. Otherwise the page says what failed.
 */
export async function reloadIfReplaced(): Promise<void> {
  const isReload = performance
    .getEntriesByType('navigation')
    .some((visit) => 'type' in visit && visit.type === 'reload')
  if (isReload) return renewed()
  const page = await deployedPage()
  // The address of this code changes with every version, and its page names it.
  if (page !== null && !page.includes(new URL(import.meta.url).pathname)) location.reload()
  else await renewed()
}
