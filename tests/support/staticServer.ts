import { createServer, type Server } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hostHeaders } from './hostHeaders'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** What a file is sent as, until it changes: pages of a journey ask for the same files over and over. */
const zipped = new Map<string, { readonly changed: number; readonly body: Buffer }>()
function bodyOf(file: string): Buffer {
  const changed = statSync(file).mtimeMs
  const known = zipped.get(file)
  if (known?.changed === changed) return known.body
  const body = gzipSync(readFileSync(file))
  zipped.set(file, { changed, body })
  return body
}

export interface StaticSite {
  readonly address: string
  /** Paths that were asked for, in order. */
  readonly requests: string[]
  /** From now on every connection is dropped, or no longer. */
  readonly drop: (dropping: boolean) => void
  /** From now on another folder is served, as after a deployment. */
  readonly deploy: (folder: string) => void
  readonly close: () => Promise<void>
}

/**
 * A plain static host on loopback, as any web host would serve the built site: files, folders'
 * index.html, 404.html, and the headers that the folder's `_headers` asks for. `base` is the path under
 * which the folder lies. `JALONS_DIST` names another build than the one in `dist`.
 */
export async function serveStatic(built: string, base = '/'): Promise<StaticSite> {
  const requests: string[] = []
  let folder = built === 'dist' ? (process.env.JALONS_DIST ?? built) : built
  let dropping = false
  const server: Server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    )
    requests.push(path)
    if (dropping) {
      request.socket.destroy()
      return
    }
    // A page that outlives its test may still ask of a folder that is gone: the server is, then, too.
    if (!existsSync(join(folder, '404.html'))) {
      request.socket.destroy()
      return
    }
    const headersOf = hostHeaders(folder)
    const inside = path.startsWith(base) ? path.slice(base.length) : null
    const asked = join(folder, inside ?? '404.html')
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
    const found = existsSync(file) && inside !== null
    const body = bodyOf(found ? file : join(folder, '404.html'))
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(found ? file : '404.html')] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
      ...headersOf(path),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    drop: (now) => {
      dropping = now
    },
    deploy: (next) => {
      folder = next
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
