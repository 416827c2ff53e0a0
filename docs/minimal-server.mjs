// A whole server of the contract on plain Node, to read and to copy: node docs/minimal-server.mjs <folder> [port]
// Serves the files below a folder as docs/contract.md asks; `npm run contract -- http://127.0.0.1:8080/` says so.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const [folder, port = '8080'] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Usage: node docs/minimal-server.mjs <folder> [port]\n')
  process.exit(2)
}

// Read and compressed once: nothing outside this map can ever be served, so no path needs to be cleaned.
const files = new Map()
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.json')) continue
  const file = join(entry.parentPath, entry.name)
  const body = readFileSync(file)
  files.set(`/${relative(folder, file).split(sep).join('/')}`, {
    body,
    gzip: gzipSync(body),
    etag: `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
    // The index changes under its name; every other file gets a new name with its content.
    cache: entry.name === 'index.json' ? 'no-cache' : 'public, max-age=31536000, immutable',
  })
}

// Public data: any site may read them, and may read when to come back after a 429 or 503.
const everywhere = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'x-content-type-options': 'nosniff',
}

function problem(response, status, title, detail, headers = {}) {
  response.writeHead(status, {
    ...everywhere,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ type: 'about:blank', title, status, detail }))
}

const server = createServer((request, response) => {
  const [path = '/'] = (request.url ?? '/').split('?')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    problem(response, 405, 'Method Not Allowed', 'This API is read-only.', { allow: 'GET, HEAD' })
    return
  }
  const file = files.get(path)
  if (file === undefined) {
    problem(response, 404, 'Not Found', `No resource at ${path}.`)
    return
  }
  const headers = {
    ...everywhere,
    'cache-control': file.cache,
    etag: file.etag,
    vary: 'Accept-Encoding',
  }
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const isGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const body = isGzip ? file.gzip : file.body
  const encoding = isGzip ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(200, {
    ...headers,
    ...encoding,
    'content-type': 'application/json',
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
})

server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`)
})
