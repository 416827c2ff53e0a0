import { each, keep, kept } from './keep'
import { assets, entry, files, page, pageCache } from './scope'
import { isSound, isWhole } from './sound'

/** Keeps the page and its files. */
export async function keepPage(): Promise<void> {
  const cache = await caches.open(pageCache)
  await each(files.keys(), async (url) => {
    // The name of an asset changes with its content: what an earlier version kept is the same.
    // Found twice rather than read from a copy: a body that nobody reads holds the next version back.
    const same = url.startsWith(assets) ? await kept(url) : undefined
    const isSame = same !== undefined && (await isWhole(url, same))
    const again = isSame ? await kept(url) : undefined
    await (again ? cache.put(url, again) : keep(cache, url))
  })
  const answer = await fetch(page, { cache: 'no-cache' })
  const text = await answer.clone().text()
  // Another version is being put online: the browser tries again later.
  if (!isSound(answer, true) || !text.includes(entry))
    throw new Error('the page is not of this version')
  await cache.put(page, answer)
}
