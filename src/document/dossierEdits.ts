import type { Dossier, DossierItem, TextRole } from './dossier'
import { emptyDossier } from './keptDossier'

/** A dossier that holds nothing yet takes the language of the page; one that holds something keeps its own. */
const inLanguage = (dossier: Dossier): Dossier =>
  dossier.items.length > 0
    ? dossier
    : { ...emptyDossier(), title: dossier.title, subtitle: dossier.subtitle }

/** The items that are not there yet, at the end. One that is there takes the texts that it lacks, and keeps what was written. */
export function withItems(dossier: Dossier, added: readonly DossierItem[]): Dossier {
  const wanted = new Map(added.map((item) => [item.id, item]))
  const known = new Set(dossier.items.map(({ id }) => id))
  const kept = dossier.items.map((item) => {
    const lacking = (wanted.get(item.id)?.texts ?? []).filter(({ role }) =>
      item.texts.every((text) => text.role !== role),
    )
    return lacking.length === 0 ? item : { ...item, texts: [...item.texts, ...lacking] }
  })
  return { ...inLanguage(dossier), items: [...kept, ...added.filter(({ id }) => !known.has(id))] }
}

export const withoutItem = (dossier: Dossier, id: string): Dossier => ({
  ...dossier,
  items: dossier.items.filter((item) => item.id !== id),
})

/** The item at another place, counted from 0; a place outside is the nearest one inside. */
export function withItemAt(dossier: Dossier, id: string, place: number): Dossier {
  const item = dossier.items.find((known) => known.id === id)
  if (item === undefined) return dossier
  const others = dossier.items.filter((known) => known !== item)
  const at = Math.max(0, Math.min(others.length, place))
  return { ...dossier, items: [...others.slice(0, at), item, ...others.slice(at)] }
}

const withItem = (
  dossier: Dossier,
  id: string,
  change: (item: DossierItem) => DossierItem,
): Dossier => ({
  ...dossier,
  items: dossier.items.map((item) => (item.id === id ? change(item) : item)),
})

export const withText = (dossier: Dossier, id: string, role: TextRole, text: string): Dossier =>
  withItem(dossier, id, (item) => ({
    ...item,
    texts: item.texts.map((one) => (one.role === role ? { ...one, text } : one)),
  }))

/** The title of a page of text is its author's; every other one is that of its section. */
export const withItemTitle = (dossier: Dossier, id: string, title: string): Dossier =>
  withItem(dossier, id, (item) => ({ ...item, section: { ...item.section, title } }))

/** Items made anew, each in its place. */
export function withRemade(dossier: Dossier, items: readonly DossierItem[]): Dossier {
  const made = new Map(items.map((item) => [item.id, item]))
  return { ...dossier, items: dossier.items.map((item) => made.get(item.id) ?? item) }
}

/** An id that no item bears: `text:2`, or the key itself where it is free. */
export function freeId(dossier: Dossier, key: string): string {
  const known = new Set(dossier.items.map(({ id }) => id))
  const isText = key === 'text'
  if (!isText && !known.has(key)) return key
  for (let n = isText ? 1 : 2; ; n += 1) {
    const id = `${key}:${n}`
    if (!known.has(id)) return id
  }
}
