import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { byteLimit, type Host, noAnswer } from './answer'

/** The folder itself, or `api/v1/` in it where it is a built site. */
const apiFolderIn = (folder: string): string => {
  const inside = join(folder, 'api/v1')
  return !existsSync(join(folder, 'index.json')) && existsSync(join(inside, 'index.json'))
    ? inside
    : folder
}

/** The files of the API in a folder. */
export function folderHost(folder: string): Host {
  const root = apiFolderIn(folder)
  return {
    name: root,
    url: null,
    async read(path) {
      const file = join(root, path)
      if (!existsSync(file) || !statSync(file).isFile())
        return { ...noAnswer('unreachable', 0), status: 404, failure: null }
      if (statSync(file).size > byteLimit) return noAnswer('tooLarge', 0)
      return {
        status: 200,
        headers: new Map(),
        bytes: readFileSync(file),
        duration: 0,
        failure: null,
      }
    },
    list: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length)
            .split(sep)
            .filter(Boolean)
            .join('/'),
        ),
  }
}
