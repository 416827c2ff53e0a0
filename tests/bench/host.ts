import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

export interface Host {
  readonly address: string
  readonly close: () => Promise<void>
}

/** A static host on loopback that sends gzip from memory: folders by the path under which they lie, the first that fits. */
export async function openHost(
  mounts: readonly (readonly [path: string, folder: string])[],
): Promise<Host> {
  const packed = new Map<string, Buffer>()
  const fileAt = (path: string): string | null => {
    for (const [under, folder] of mounts) {
      if (!path.startsWith(under)) continue
      const asked = join(folder, path.slice(under.length))
      const file =
        existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
      if (existsSync(file)) return file
    }
    return null
  }
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    )
    const found = fileAt(path)
    const file = found ?? fileAt('/404.html')
    if (file === null) {
      response.writeHead(404).end()
      return
    }
    const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 })
    packed.set(file, body)
    const isHashed = /assets\/|\.[0-9a-f]{10}\.json$/.test(path)
    response.writeHead(found === null ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
