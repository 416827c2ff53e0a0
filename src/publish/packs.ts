import type { ApiIndex } from '../api/wire/apiIndex'
import { contentHash } from './apiFiles'

/** Characters of all texts of a pack up to which it is made: some 300 kB compressed. A larger set is read file by file, as it is needed. */
const most = 2_000_000

/**
 * The files of an API, and beside them those of each kind in one where they are small together: the exercises in one
 * language, the resources, the indicators. What an index names is the same, and stays.
 */
export async function withPacks(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const all = new Map(files)
  for (const [path, text] of files) {
    if (!/(?:^|\/)index\.json$/.test(path)) continue
    const folder = path.replace(/index\.json$/, '')
    const index = JSON.parse(text) as ApiIndex
    const packOf = async (name: string, hrefs: readonly string[]): Promise<string | undefined> => {
      const parts = hrefs.map((href) => [href, files.get(folder + href) ?? ''] as const)
      if (parts.length < 2 || parts.reduce((sum, [, part]) => sum + part.length, 0) > most)
        return undefined
      const pack = JSON.stringify({ files: Object.fromEntries(parts) })
      const href = `pack-${name}.${await contentHash(pack)}.json`
      all.set(folder + href, pack)
      return href
    }
    const catalogues = index.exercises.map(({ catalogue }) => catalogue)
    const [fr, en, resources, indicators] = [
      await packOf(
        'exercises-fr',
        catalogues.map((catalogue) => catalogue.fr),
      ),
      await packOf(
        'exercises-en',
        catalogues.map((catalogue) => catalogue.en),
      ),
      await packOf('resources', Object.values(index.resources)),
      await packOf('indicators', Object.values(index.indicators)),
    ]
    const packs: ApiIndex['packs'] = {
      ...(fr === undefined || en === undefined ? {} : { exercises: { fr, en } }),
      ...(resources === undefined ? {} : { resources }),
      ...(indicators === undefined ? {} : { indicators }),
    }
    if (Object.keys(packs).length > 0) all.set(path, JSON.stringify({ ...index, packs }))
  }
  return all
}
