import http from 'node:http'
import https from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { type Answer, byteLimit, type Host, noAnswer } from './answer'

/** Milliseconds that one answer may take, its body included: as long as the page waits. */
const timeLimit = 10_000

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  '': (bytes) => bytes,
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: byteLimit }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: byteLimit }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: byteLimit }),
}

function decoded(bytes: Uint8Array, encoding: string): Uint8Array | 'tooLarge' | 'contentEncoding' {
  // An answer without a body, as a 304, has nothing to decode.
  if (bytes.length === 0) return bytes
  const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decode === undefined) return 'contentEncoding'
  try {
    return decode(bytes)
  } catch (error) {
    return error instanceof RangeError ? 'tooLarge' : 'contentEncoding'
  }
}

const headersOf = (message: http.IncomingMessage): Map<string, string> =>
  new Map(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )

/** One GET. Redirects are not followed; never rejects. */
function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  agent: http.Agent,
): Promise<Answer> {
  const started = performance.now()
  const spent = (): number => performance.now() - started
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      { agent, headers },
      (message) => {
        const chunks: Uint8Array[] = []
        let length = 0
        message.on('data', (chunk: Uint8Array) => {
          length += chunk.length
          if (length <= byteLimit) chunks.push(chunk)
          else end(noAnswer('tooLarge', spent()))
        })
        message.on('error', () => end(noAnswer('unreachable', spent())))
        message.on('end', () => {
          const fields = headersOf(message)
          const bytes = decoded(
            Buffer.concat(chunks),
            (fields.get('content-encoding') ?? '').toLowerCase(),
          )
          if (typeof bytes === 'string') end(noAnswer(bytes, spent()))
          else
            end({
              status: message.statusCode ?? 0,
              headers: fields,
              bytes,
              duration: spent(),
              failure: null,
            })
        })
      },
    )
    const timer = setTimeout(() => end(noAnswer('timeout', spent())), timeLimit)
    const end = (answer: Answer): void => {
      clearTimeout(timer)
      resolve(answer)
      if (answer.failure !== null) request.destroy()
    }
    request.on('error', () => end(noAnswer('unreachable', spent())))
    request.end()
  })
}

/** The files of the API at an http(s) address: that of the folder, or of its `index.json`. At most `width` connections. */
export function addressHost(address: string, width: number): Host & { readonly url: URL } {
  const url = new URL(
    `${address.replace(/[?#].*$/s, '').replace(/(?:index\.json|\/+)$/, '')}/`.replace(/\/+$/, '/'),
  )
  const Agent = url.protocol === 'https:' ? https.Agent : http.Agent
  const agent = new Agent({ maxSockets: width, keepAlive: true, timeout: timeLimit })
  return {
    name: url.href,
    url,
    list: null,
    read: (path, headers = {}) =>
      get(
        new URL(path, url),
        { accept: 'application/json', 'accept-encoding': 'gzip, br', ...headers },
        agent,
      ),
  }
}
