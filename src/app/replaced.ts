import { deployedPage } from '../api/deployedPage'
import { renewed } from './renewed'

/** Whether it is being found out: what it needs itself may be what cannot be loaded, and would ask again for ever. */
let isAsking = false

/**
 * After a chunk could not be loaded: loads the page again where another version has taken its place
 * on the server, once at most. Filters stand in the address. Otherwise the page says what failed.
 */
export async function reloadIfReplaced(): Promise<void> {
  if (isAsking) return
  isAsking = true
  await ask()
  isAsking = false
}

async function ask(): Promise<void> {
  const isReload = performance
    .getEntriesByType('navigation')
    .some((visit) => 'type' in visit && visit.type === 'reload')
  if (isReload) return renewed()
  const page = await deployedPage()
  // The address of this code changes with every version, and its page names it.
  if (page !== null && !page.includes(new URL(import.meta.url).pathname)) location.reload()
  else await renewed()
}
