// Points a built site at another API, without building again: node mocks/point.mjs <address> [folder]
// Changes the meta elements and the policy of every HTML file together, the policy that hosts send, and the figures that pages hold.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [address, folder = 'dist'] = process.argv.slice(2)
if (!address) {
  console.error('Usage : npm run point -- <adresse de l’API> [dossier du site]')
  process.exit(2)
}
// A plain document is one file, the API a folder.
const isDocument = /\.json$/i.test(address)
const base = isDocument || address.endsWith('/') ? address : `${address}/`
const elsewhere = URL.canParse(base)
if (elsewhere && !/^https?:$/.test(new URL(base).protocol)) {
  console.error(`« ${address} » : une adresse http(s) ou un chemin est attendu.`)
  process.exit(2)
}
if (/["'<>\s;]/.test(base)) {
  console.error(`« ${address} » : ni espace, ni guillemet, ni point-virgule.`)
  process.exit(2)
}
const origin = elsewhere ? ` ${new URL(base).origin}` : ''

/** The index at the address, where it can be read from here; what cannot be known is not asked for ahead. */
async function indexThere() {
  if (isDocument) return null
  try {
    if (elsewhere)
      return await (await fetch(`${base}index.json`, { signal: AbortSignal.timeout(5000) })).json()
    const places = [join(folder, base, 'index.json'), join(folder, 'api/v1/index.json')]
    return JSON.parse(readFileSync(places.find((place) => existsSync(place)) ?? '', 'utf8'))
  } catch {
    return null
  }
}

const catalogueName = /<meta name="jalons:catalogue" content="[^"]*">/
let catalogue
/** The catalogue of the latest exercise at the address. */
async function catalogueThere() {
  const exercises = (await indexThere())?.exercises ?? []
  const [latest] = exercises.toSorted((a, b) => b.year - a.year)
  const href = latest?.catalogue?.fr
  return typeof href === 'string' && /^[\w./-]+$/.test(href) ? href : ''
}

let changed = 0
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.html$|^_headers$|^nginx\.conf$/.test(String(name))) continue
  const path = join(folder, String(name))
  const page = readFileSync(path, 'utf8')
  if (catalogueName.test(page)) catalogue ??= await catalogueThere()
  const pointed = page
    .replace(catalogueName, () => `<meta name="jalons:catalogue" content="${catalogue}">`)
    .replace(/(<meta name="jalons:api" content=")[^"]*(")/, `$1${base}$2`)
    .replace(/(connect-src (?:'|&#39;)self(?:'|&#39;))(?: https?:[^;"]*)?/, `$1${origin}`)
    .replace(/(<a href=")[^"]*\.json(")/, `$1${isDocument ? base : `${base}index.json`}$2`)
  if (pointed !== page && path.endsWith('.html')) changed += 1
  writeFileSync(path, pointed)
}
if (existsSync(join(folder, '404.html')))
  // The figures that pages hold are those of the API beside them, or none: what stands elsewhere changes without them.
  spawnSync(process.execPath, ['mocks/run.mjs', 'src/site/writeContent.ts', resolve(folder)], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
  })
console.log(`${changed} pages lisent maintenant ${base}`)
