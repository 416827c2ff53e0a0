import type { Answer, Host } from './answer'
import type { Tell } from './fault'
import type { Asked } from './headers'

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host)

function problemOf({ status, headers, bytes }: Answer, file: string, tell: Tell): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
  if (type !== 'application/problem+json') {
    tell('problem', file, '', type || 'sans Content-Type')
    return
  }
  try {
    const problem: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof problem !== 'object' || problem === null || Array.isArray(problem))
      tell('problem-body', file, '', 'pas un objet')
    else if ('status' in problem && problem.status !== status)
      tell('problem-body', file, 'status', `${String(problem.status)}, réponse ${status}`)
  } catch {
    tell('problem-body', file, '', 'pas du JSON')
  }
}

/** Asks for a resource that cannot exist. */
async function askForNothing(host: Host, { origin }: Asked, tell: Tell): Promise<void> {
  const file = 'jalons-contrat-absent.0000000000.json'
  const answer = await host.read(file, { origin })
  if (answer.failure !== null) {
    tell('unreachable', file, '', 'pas de réponse')
    return
  }
  if (answer.status !== 404 && answer.status !== 410) {
    tell('missing-status', file, '', String(answer.status))
    return
  }
  problemOf(answer, file, tell)
  const allowed = answer.headers.get('access-control-allow-origin')
  if (allowed !== '*' && allowed !== origin)
    tell('cors-error', file, '', `${answer.status} sans Access-Control-Allow-Origin`)
}

/** Asks for the index again, as a browser that holds it does. */
async function askAgain(host: Host, first: Answer, { origin }: Asked, tell: Tell): Promise<void> {
  const [etag, modified] = [first.headers.get('etag'), first.headers.get('last-modified')]
  if (etag === undefined && modified === undefined) {
    tell('no-validator', 'index.json', '', 'ni ETag ni Last-Modified')
    return
  }
  const again = await host.read('index.json', {
    origin,
    ...(etag === undefined ? { 'if-modified-since': modified ?? '' } : { 'if-none-match': etag }),
  })
  if (again.status !== 304) tell('not-modified', 'index.json', '', `${again.status} au lieu de 304`)
}

/** What only more requests tell of an address: three of them. */
export async function probe(host: Host, index: Answer, asked: Asked, tell: Tell): Promise<void> {
  if (host.url === null) return
  if (host.url.protocol === 'http:' && !isLoopback(host.url.hostname))
    tell('https', '', '', host.url.origin)
  await askForNothing(host, asked, tell)
  await askAgain(host, index, asked, tell)
}
