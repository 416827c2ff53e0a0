// Writes an example of the national view as the files of the API, and says how big it is.
// Use: node mocks/run.mjs mocks/contract/national/generate.ts <folder> [clusters]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { apiFiles } from '../../../src/publish/apiFiles'
import { nationalSets } from './national'

const [folder, clusters = '55'] = process.argv.slice(3)
if (folder === undefined || !/^[1-9]\d?$/.test(clusters)) {
  console.error(
    'Usage : node mocks/run.mjs mocks/contract/national/generate.ts <dossier> [nombre de pôles, 1 à 99]',
  )
  process.exit(2)
}

const files = await apiFiles(nationalSets(Number(clusters)))
for (const [path, text] of files) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`
const sizeOf = (texts: readonly string[]): string =>
  `${kilobytes(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0))}, ${kilobytes(texts.reduce((sum, text) => sum + gzipSync(text).length, 0))} en gzip`
const tell = (name: string, is: (path: string) => boolean): void => {
  const texts = [...files].filter(([path]) => is(path)).map(([, text]) => text)
  console.log(`${name} : ${texts.length} fichiers, ${sizeOf(texts)}`)
}
tell('tout', () => true)
tell('index national', (path) => path === 'index.json')
tell('catalogue national 2026, en français', (path) => path.startsWith('catalogue-2026-fr'))
tell('dossier du premier pôle', (path) => path.startsWith('pole-01/'))
tell('index du premier pôle', (path) => path === 'pole-01/index.json')
tell('catalogue 2026 du premier pôle, en français', (path) =>
  path.startsWith('pole-01/catalogue-2026-fr'),
)
