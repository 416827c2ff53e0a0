// Writes the data sets that the page is measured with, as the files of the API.
// Use: node mocks/run.mjs tests/bench/generate.ts <folder> [S|M|L …]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiFiles } from '../../src/publish/apiFiles'
import { withPacks } from '../../src/publish/packs'
import { benchSet } from './dataSet'
import { type SizeName, sizes } from './sizes'

const isSize = (name: string): name is SizeName => Object.hasOwn(sizes, name)

const [folder, ...asked] = process.argv.slice(3)
const names = asked.length === 0 ? Object.keys(sizes) : asked
if (folder === undefined || !names.every(isSize)) {
  console.error('Usage : node mocks/run.mjs tests/bench/generate.ts <dossier> [S|M|L …]')
  process.exit(2)
}
for (const name of names.filter(isSize)) {
  const started = performance.now()
  const files = await withPacks(await apiFiles([benchSet(sizes[name])]))
  for (const [path, text] of files) {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',')
  const megabytes = Math.round(
    [...files.values()].reduce((sum, text) => sum + text.length, 0) / 1e6,
  )
  console.log(
    `${name} : ${files.size} fichiers, ${megabytes} Mo, ${seconds} s, ${Math.round(process.memoryUsage().rss / 1e6)} Mo de mémoire`,
  )
}
