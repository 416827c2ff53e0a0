import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Files } from './inMemory'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** What a server does wrong with one reply; `drop` closes the connection instead. */
export type Misdeed = (reply: Reply, request: IncomingMessage, path: string) => 'drop' | void

function replyTo(files: Files, request: IncomingMessage, path: string): Reply {
  const content = files.get(path)
  const headers: Record<string, string> = {
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
  }
  if (content === undefined) {
    const body = Buffer.from(
      JSON.stringify({ type: 'about:blank', title: 'Not Found', status: 404 }),
    )
    return {
      status: 404,
      headers: { ...headers, 'content-type': 'application/problem+json' },
      body,
    }
  }
  headers.etag = '"1"'
  headers['content-type'] = 'application/json'
  headers['cache-control'] = path.endsWith('index.json')
    ? 'no-cache'
    : 'public, max-age=31536000, immutable'
  if (request.headers['if-none-match'] === '"1"')
    return { status: 304, headers, body: Buffer.alloc(0) }
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(content),
  }
}

/** Runs something against a server on loopback that keeps the contract but for one misdeed. */
export async function withServer<T>(
  files: Files,
  misdeed: Misdeed,
  run: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').slice(1)
    const reply = replyTo(files, request, path)
    if (misdeed(reply, request, path) === 'drop') {
      request.socket.destroy()
      return
    }
    response.writeHead(reply.status, reply.headers).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  try {
    return await run(`http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
