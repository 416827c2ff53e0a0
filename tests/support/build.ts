import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Builds the site into a new folder. The words are those that `.ci/words.mjs` compiled before. */
export async function buildSite(
  base: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'jalons-build-')), 'site')
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--configLoader',
    'runner',
    '--logLevel',
    'error',
  ]
  // As `npm run build` from a shell: Vitest's own variables would turn the build into one for tests.
  const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env
  await promisify(execFile)(
    process.execPath,
    [...vite, '--base', base, '--outDir', folder, '--emptyOutDir'],
    {
      env: { ...outside, ...env },
    },
  )
  return folder
}

/** Hash of every file, by path. */
export function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    files.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}
