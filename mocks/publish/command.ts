import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiFiles } from '../../src/publish/apiFiles'
import { withPacks } from '../../src/publish/packs'
import { contractFiles } from '../contract/files'
import type { Say } from '../say'
import { readInput, saidOf } from './input'

const usage = `Usage : npm run publish -- <entrée> <dossier>
  entrée   document simple (.json), classeur (.xlsx, .ods, .csv), dossier qui en contient, ou adresse http(s)
  dossier  celui où l’API est écrite, ou un site construit (dist) dont l’API est remplacée`

/** Folder of the API in the output, and whether a site stands around it. */
function targetIn(out: string): { readonly folder: string; readonly isSite: boolean } {
  const isSite = existsSync(join(out, 'index.html'))
  return { folder: isSite ? join(out, 'api/v1') : out, isSite }
}

/** Address of the API beside the pages of a site: at its root, or below the path for which it was built. */
function ownAddress(site: string): string {
  const page = readFileSync(join(site, 'index.html'), 'utf8')
  const base = /src="(\/[^"]*)assets\//.exec(page)?.[1] ?? '/'
  return `${base}api/v1/`
}

/** The files of an API that stood there before go, once the new index is written: a page that is open meanwhile asks for it. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  const before = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.[0-9a-f]{10}\.json$|(?:^|[\\/])index\.json$/.test(name),
      )
    : []
  const inOrder = [...files].toSorted(
    ([a], [b]) => Number(a === 'index.json') - Number(b === 'index.json'),
  )
  for (const [path, text] of inOrder) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const name of before)
    if (!files.has(name.replaceAll('\\', '/'))) rmSync(join(folder, name), { force: true })
}

/** Publishes an input into a folder, as the words after the command name them, and returns the exit code. */
export async function publish([input, out]: readonly string[], say: Say): Promise<number> {
  if (input === undefined || out === undefined) {
    say.error(usage)
    return 2
  }
  const started = performance.now()
  try {
    const read = await readInput(input)
    if (read.standing === 0) throw new Error(`« ${input} » : aucun chiffre qui puisse être publié.`)
    const files = await withPacks(await apiFiles([read.dataSet]))
    const { folder, isSite } = targetIn(out)
    write(folder, new Map([...files, ...contractFiles(files)]))
    say.log(saidOf(read).join('\n'))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const memory = Math.round(process.memoryUsage.rss() / 1_000_000)
    say.log(`${files.size} fichiers écrits dans ${folder} (${seconds} s, ${memory} Mo).`)
    if (isSite) {
      const point = join(import.meta.dirname, '../point.mjs')
      spawnSync(process.execPath, [point, ownAddress(out), out], { stdio: 'inherit' })
    }
    return read.setAside.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    say.error(error.message)
    return 2
  }
}
