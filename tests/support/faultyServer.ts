import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { withoutPacks } from '../../mocks/withoutPacks'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The sound file that was asked for. */
  readonly body: Buffer
}
export type Behaviour = (exchange: Exchange) => void

export interface FaultySite {
  readonly address: string
  /** From now on the files whose path matches are answered so; the last command counts. */
  readonly misbehave: (path: RegExp, behaviour: Behaviour) => void
  /** All is well again. */
  readonly mend: () => void
  /** How often the one address below `api/` that was asked for most was asked for. */
  readonly most: () => number
  readonly asked: (path: RegExp) => number
  /** Puts another version of the page online: every asset has another name, the old ones are gone. */
  readonly deploy: () => void
  /** No longer takes connections, or takes them again at the same address. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** As it was when it began. */
  readonly restore: () => Promise<void>
  readonly close: () => Promise<void>
}

const assetName = /(assets\/|\.\/)([\w-]+)\.(js|css)\b/g

/**
 * A static host on loopback that misbehaves on command. Without a command it serves the folder as any host would, but
 * for the packs, which an index may name or not: `packs` leaves them in.
 */
export async function serveFaulty(folder: string, { packs = false } = {}): Promise<FaultySite> {
  const requests: string[] = []
  let faults: { readonly path: RegExp; readonly behaviour: Behaviour }[] = []
  let isDeployed = false
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    )
    requests.push(path)
    // A browser asks again by itself where a connection that it had kept open is dropped: we count what the page asks.
    response.shouldKeepAlive = false
    // The old name of an asset is gone, the new one leads to the same file.
    const isGone = isDeployed && path.startsWith('/assets/') && !path.includes('.next.')
    const asked = join(folder, path.replace('.next.', '.'))
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
    const found = existsSync(file) && !isGone
    const type = extname(found ? file : '404.html')
    const onDisk = readFileSync(found ? file : join(folder, '404.html'))
    const read =
      !packs && /^\/api\/.*index\.json$/.test(path) && found
        ? Buffer.from(withoutPacks(String(onDisk)))
        : onDisk
    const body =
      isDeployed && type !== '.json'
        ? Buffer.from(String(read).replaceAll(assetName, '$1$2.next.$3'))
        : read
    const fault = faults.find((known) => known.path.test(path))
    if (fault) {
      fault.behaviour({ request, response, body })
      return
    }
    const isHashed =
      path.startsWith('/assets/') || (path.startsWith('/api/') && !path.endsWith('index.json'))
    response.writeHead(found ? 200 : 404, {
      'content-type': types[type] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(body)
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    misbehave: (path, behaviour) => {
      faults = [{ path, behaviour }, ...faults]
    },
    mend: () => {
      faults = []
    },
    most: () => {
      const data = requests.filter((path) => path.startsWith('/api/'))
      return Math.max(0, ...data.map((path) => data.filter((other) => other === path).length))
    },
    asked: (path) => requests.filter((asked) => path.test(asked)).length,
    deploy: () => {
      isDeployed = true
    },
    stop,
    start: () => listen(port),
    restore: async () => {
      faults = []
      isDeployed = false
      requests.length = 0
      if (!server.listening) await listen(port)
    },
    close: () => (server.listening ? stop() : Promise.resolve()),
  }
}

const json = { 'content-type': 'application/json', 'cache-control': 'no-store' }

/** A whole answer of this status, text and type. */
export const answers =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Behaviour =>
  ({ response }) => {
    response.writeHead(status, { ...json, ...headers })
    response.end(body)
  }

/** The sound file, changed. */
export const changed =
  (change: (text: string) => string): Behaviour =>
  ({ response, body }) => {
    response.writeHead(200, json)
    response.end(change(String(body)))
  }

/** An error after RFC 9457. */
export const problem = (
  status: number,
  detail: string,
  headers: Record<string, string> = {},
): Behaviour =>
  answers(status, JSON.stringify({ type: 'about:blank', title: 'Problem', status, detail }), {
    'content-type': 'application/problem+json',
    ...headers,
  })

export const drops: Behaviour = ({ request }) => {
  request.socket.destroy()
}

export const dropsInHeaders: Behaviour = ({ request }) => {
  request.socket.write('HTTP/1.1 200 OK\r\nContent-Ty', () => request.socket.resetAndDestroy())
}

/** Half of the file, then the connection ends: its length said otherwise. */
export const dropsInBody: Behaviour = ({ request, response, body }) => {
  response.writeHead(200, { ...json, 'content-length': body.length })
  response.write(body.subarray(0, body.length / 2), () => request.socket.destroy())
}

export const neverAnswers: Behaviour = () => undefined

export const stalls: Behaviour = ({ response, body }) => {
  response.writeHead(200, json)
  response.write(body.subarray(0, body.length / 2))
}

/** The file in pieces, one every few milliseconds: whole in the end where there are fewer than a thousand. */
export const trickles =
  (pieces: number, every: number): Behaviour =>
  ({ request, response, body }) => {
    response.writeHead(200, json)
    const size = Math.ceil(body.length / pieces)
    let sent = 0
    const timer = setInterval(() => {
      response.write(body.subarray(sent, sent + size))
      sent += size
      if (sent >= body.length) {
        clearInterval(timer)
        response.end()
      }
    }, every)
    request.socket.on('close', () => clearInterval(timer))
  }

/** Answers as another behaviour does, once the returned `release` is called. */
export function held(): { readonly behaviour: Behaviour; readonly release: () => void } {
  const waiting: (() => void)[] = []
  let isReleased = false
  return {
    behaviour: ({ response, body }) => {
      const go = (): void => {
        response.writeHead(200, json)
        response.end(body)
      }
      if (isReleased) go()
      else waiting.push(go)
    },
    release: () => {
      isReleased = true
      for (const go of waiting) go()
    },
  }
}
