// Points a built site at another API, without building again: node mocks/point.mjs <address> [folder]
// Changes the meta element, the preload and the policy of every HTML file together, and the policy that hosts send.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [address, folder = 'dist'] = process.argv.slice(2)
if (!address) {
  console.error('Usage : npm run point -- <adresse de l’API> [dossier du site]')
  process.exit(2)
}
const base = address.endsWith('/') ? address : `${address}/`
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

let changed = 0
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.html$|^_headers$|^nginx\.conf$/.test(String(name))) continue
  const path = join(folder, String(name))
  const page = readFileSync(path, 'utf8')
  const pointed = page
    .replace(/(<meta name="jalons:api" content=")[^"]*(")/, `$1${base}$2`)
    .replace(/(<link rel="preload" as="fetch" crossorigin="anonymous" href=")[^"]*(")/, `$1${base}index.json$2`)
    .replace(/(connect-src (?:'|&#39;)self(?:'|&#39;))(?: https?:[^;"]*)?/, `$1${origin}`)
    .replace(/(<a href=")[^"]*index\.json(")/, `$1${base}index.json$2`)
  if (pointed !== page && path.endsWith('.html')) changed += 1
  writeFileSync(path, pointed)
}
console.log(`${changed} pages lisent maintenant ${base}`)
