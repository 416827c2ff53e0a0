import { kept, limit } from './keep'
import { keepAnswer, keepIndex } from './keepData'
import { api, assets, files, isIndex, page } from './scope'
import { isSound } from './sound'

/** Milliseconds after which what is kept is shown; what the network then brings is kept for the next time. */
const patience = 4000

/** The network's answer, waited for as long as the page waits. A page that is opened is the browser's to wait for. */
function asked(request: Request): Promise<Response> {
  if (request.mode === 'navigate') return fetch(request)
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  setTimeout(stop, limit)
  request.signal.addEventListener('abort', stop)
  return fetch(request, { signal: controller.signal })
}

/** The network's answer; what is kept where none comes in time. */
async function fresh(
  event: FetchEvent,
  key: string,
  arrived?: (answer: Response) => Promise<void>,
): Promise<Response> {
  const answer = asked(event.request)
  event.waitUntil(answer.then((came) => arrived?.(came.clone())).catch(() => undefined))
  const known = await kept(key)
  if (!known) return answer
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, patience, known)
  })
  return Promise.race([answer.catch(() => known), late])
}

async function keptFirst(event: FetchEvent): Promise<Response> {
  const known = await kept(event.request.url)
  // A page that asks past every cache could not use what it was given.
  if (known && event.request.cache !== 'reload') return known
  const answer = await asked(event.request)
  if (event.request.url.startsWith(api) && isSound(answer))
    event.waitUntil(keepAnswer(event.request.url, answer.clone()).catch(() => undefined))
  return answer
}

/** The answer to a request; `undefined` where it is none of ours. */
export function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { mode, url } = event.request
  if (url.startsWith(api))
    return isIndex(url) ? fresh(event, url, (answer) => keepIndex(url, answer)) : keptFirst(event)
  if (url.startsWith(assets)) return keptFirst(event)
  if (files.has(url)) return fresh(event, url)
  return mode === 'navigate' ? fresh(event, page) : undefined
}
