// Serves the dashboard while developing: on the published data, or over one's own document, workbook, folder or address.
// Use: npm start [-- <place> [options of vite]]
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { gatherWords } from './words.mjs'

const words = process.argv.slice(2)
const place = words[0]?.startsWith('-') ? undefined : words[0]
const isAddress = /^https?:\/\//i.test(place ?? '')
if (place !== undefined && !isAddress && !existsSync(place)) {
  console.error(`« ${place} » : ni fichier, ni dossier, ni adresse http(s).`)
  process.exit(2)
}
// The table of pages is among them, and the server's own settings read it.
gatherWords()
const own = place === undefined ? {} : { JALONS_INPUT: isAddress ? place : resolve(place) }
const child = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', '--configLoader', 'runner', ...words.slice(place ? 1 : 0)],
  { stdio: 'inherit', env: { ...process.env, ...own } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
