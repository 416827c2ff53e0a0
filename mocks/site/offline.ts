import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The service worker of one build: its source after one line that names the files to keep. The
 * version changes with any of them (their names change with their content) and with the page.
 */
export function offlineWorker(root: string, page: string, entry: string, files: readonly string[]): string {
  const source = readFileSync(join(root, 'src/app/offline/worker.js'), 'utf8')
  const kept = files.toSorted()
  const version = createHash('sha256').update(kept.join('\n')).update(page).update(source).digest('hex').slice(0, 10)
  return `const built = ${JSON.stringify({ version, entry, files: kept })}\n${source}`
}
