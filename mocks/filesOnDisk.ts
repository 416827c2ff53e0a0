import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedFile } from './dataSet'

/** The files of `mocks/acts` where no bundler runs: in Vite's own configuration and on the command line. */
export function actFilesOnDisk(root: string): NamedFile[] {
  const folder = join(root, 'mocks/acts')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      content: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    }))
}

/** The content of `mocks/demonstration/demonstration.json`. */
export function demonstrationOnDisk(root: string): unknown {
  return JSON.parse(readFileSync(join(root, 'mocks/demonstration/demonstration.json'), 'utf8'))
}
