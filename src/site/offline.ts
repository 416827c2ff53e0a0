import { byText } from '../domain/order'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)

/**
 * The service worker of one build: its source after one line that names the files to keep, each with
 * what it is known by (the beginning of its SHA-256; `null` for a file that the host may change). The
 * version changes with any of them (their names change with their content) and with the page.
 */
export function offlineWorker(
  root: string,
  page: string,
  entry: string,
  files: ReadonlyMap<string, string | Uint8Array | null>,
): string {
  const source = readFileSync(join(root, 'src/app/offline/worker.js'), 'utf8')
  const kept = Object.fromEntries(
    [...files]
      .toSorted(([one], [other]) => byText(one, other))
      .map(([name, content]) => [name, content === null ? null : sumOf(content)]),
  )
  const version = createHash('sha256')
    .update(JSON.stringify(kept))
    .update(page)
    .update(source)
    .digest('hex')
    .slice(0, 10)
  return `const built = ${JSON.stringify({ version, entry, files: kept })}\n${source}`
}
