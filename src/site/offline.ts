import { byText } from '../domain/order'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)

/** The code of the service worker as one script, which asks for `built`. */
export async function workerCode(root: string): Promise<string> {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/app/offline/worker/worker.ts') },
    },
  })) as Rolldown.RolldownOutput
  return made.output[0].code
}

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
  const code = await workerCode(root)
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
