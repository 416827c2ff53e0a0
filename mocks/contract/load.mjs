// Measures how a host on this machine bears readers: node mocks/contract/load.mjs <http://127.0.0.1:port/…/> [seconds] [connections]
// Bounded in time (at most 60 s), requests (at most 200 000) and connections (at most 100); refuses any address but loopback.
import http from 'node:http'

const [address, seconds = '10', connections = '20'] = process.argv.slice(2)
const url = address !== undefined && URL.canParse(address) ? new URL(address) : null
const isLoopback =
  url?.protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
const limits = {
  seconds: Math.min(60, Number(seconds)),
  connections: Math.min(100, Number(connections)),
  requests: 200_000,
}
if (!isLoopback || !(limits.seconds >= 1) || !(limits.connections >= 1)) {
  console.error(
    'Usage : node mocks/contract/load.mjs <http://127.0.0.1:port/dossier/> [secondes] [connexions] ; la boucle locale seulement',
  )
  process.exit(2)
}
const base = new URL(url.href.endsWith('/') ? url : `${url.href}/`)
const agent = new http.Agent({ keepAlive: true, maxSockets: limits.connections })

/** One GET with gzip, as a browser asks; `etag` asks again for what is already held. */
function get(path, etag) {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const headers = {
      'accept-encoding': 'gzip',
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
    }
    const request = http.get(
      new URL(path, base),
      { agent, headers, timeout: 10_000 },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({
            status: response.statusCode,
            body,
            etag: response.headers.etag,
            duration: performance.now() - started,
          })
        })
      },
    )
    request.on('timeout', () => request.destroy(new Error('10 s')))
    request.on('error', reject)
  })
}

const plain = await new Promise((resolve, reject) => {
  http
    .get(new URL('index.json', base), { agent }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          etag: response.headers.etag,
          index: JSON.parse(Buffer.concat(chunks).toString()),
        }),
      )
    })
    .on('error', reject)
})
const { index } = plain
const indicators = Object.values(index.indicators)

/** What one reader asks for: the index (one in two holds it already), the catalogue of a year, and one page in three an indicator. */
function nextOf(turn) {
  const exercise = index.exercises[turn % index.exercises.length]
  const asks = [
    ['index.json', turn % 2 === 0 ? plain.etag : undefined],
    [exercise.catalogue[turn % 5 === 0 ? 'en' : 'fr']],
    ...(turn % 3 === 0 ? [[indicators[turn % indicators.length]]] : []),
  ]
  return asks
}

const durations = []
let bytes = 0
let failed = 0
let turn = 0
let asked = 0
const started = performance.now()
const isOver = () => performance.now() - started > limits.seconds * 1000 || asked >= limits.requests

async function read() {
  while (!isOver()) {
    turn += 1
    for (const [path, etag] of nextOf(turn)) {
      asked += 1
      try {
        const { status, body, duration } = await get(path, etag)
        if (status !== 200 && status !== 304) failed += 1
        bytes += body.length
        durations.push(duration)
      } catch {
        failed += 1
      }
    }
  }
}
await Promise.all(Array.from({ length: limits.connections }, read))
agent.destroy()

const spent = (performance.now() - started) / 1000
const sorted = durations.toSorted((a, b) => a - b)
const at = (share) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN)
    .toFixed(1)
    .replace('.', ',')
console.log(
  `${asked} requêtes en ${spent.toFixed(1).replace('.', ',')} s par ${limits.connections} connexions, ${failed} échecs`,
)
console.log(
  `${Math.round(asked / spent)} requêtes/s, ${Math.round(turn / spent)} lectures/s, ${(bytes / 1e6 / spent).toFixed(1).replace('.', ',')} Mo/s`,
)
console.log(
  `latence : médiane ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, plus longue ${at(1)} ms`,
)
process.exitCode = failed === 0 ? 0 : 1
