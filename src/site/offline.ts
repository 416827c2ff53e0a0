import { byText } from '../domain/order'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'

const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)

/**
 * The service worker of one build: its code after one line that names the files to keep, each with
 * what it is known by (the beginning of its SHA-256; `null` for a file that the host may change). The
 * version changes with any of them (their names change with their content) and with the page.
 */
export async function offlineWorker(
  root: string,
  page: string,
  entry: string,
  files: ReadonlyMap<string, string | Uint8Array | null>,
): Promise<string> {
  const file = join(root, 'src/app/offline/worker/worker.ts')
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false })
  const kept = Object.fromEntries(
    [...files]
      .toSorted(([one], [other]) => byText(one, other))
      .map(([name, content]) => [name, content === null ? null : sumOf(content)]),
  )
  const version = createHash('sha256')
    .update(JSON.stringify(kept))
    .update(page)
    .update(code)
    .digest('hex')
    .slice(0, 10)
  return `const built = ${JSON.stringify({ version, entry, files: kept })}\n${code}`
}
