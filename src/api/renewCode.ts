import { forget } from './stored'

/** Milliseconds that the reader waits for code to be asked for anew. */
const renewalLimit = 5000

/**
 * Asks for the code of this page anew, past every cache: one of them may keep half of a file, or an error, for as
 * long as the file's name holds. The page runs it when it is loaded again.
 */
export async function renewCode(): Promise<void> {
  const code = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/assets\/[^/]+\.(?:js|css)$/.test(name))
  const signal = AbortSignal.timeout(renewalLimit)
  const renew = async (url: string): Promise<void> => {
    await forget(url)
    await (await fetch(url, { cache: 'reload', signal })).arrayBuffer()
  }
  await Promise.allSettled([...new Set(code)].map(renew))
}
