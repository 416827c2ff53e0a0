import { createStore } from 'zustand'
import { type DataIndex, readIndex } from '../api/apiIndex'
import { parseJson } from '../api/json'
import { madeBase, madeFiles } from '../api/madeFiles'
import { forget, type SetFiles, keep, readKept } from './setFiles'
import type { OwnOrigin } from './ownSet'

/** The set of the reader's own files, as long as this page is open. */
export interface ShownSet extends SetFiles {
  readonly isKept: boolean
}

/** `restored`: what this browser keeps was asked for, once. */
const store = createStore<{
  readonly shown: ShownSet | null
  readonly restored: Promise<void> | null
}>(() => ({ shown: null, restored: null }))

function put(shown: ShownSet | null): void {
  store.setState({ shown })
  for (const url of madeFiles.keys()) if (url.startsWith(madeBase)) madeFiles.delete(url)
  for (const [path, text] of shown?.files ?? []) madeFiles.set(madeBase + path, text)
}

async function restore(): Promise<void> {
  const kept = await readKept()
  if (kept !== null && store.getState().shown === null) put({ ...kept, isKept: true })
}

/** The open set; the first time it is asked, what this browser keeps. `null` where a file must be opened first. */
export async function shownSet(): Promise<ShownSet | null> {
  const restored = store.getState().restored ?? restore()
  store.setState({ restored })
  await restored
  return store.getState().shown
}

/** The published set in place of a file that is no longer open: wherever the set is named, on screen and on paper, it is said. */
const closedSet = (main: DataIndex): DataIndex => ({
  ...main,
  dataset: {
    ...main.dataset,
    label: {
      fr: `${main.dataset.label.fr} (votre fichier n’est plus ouvert : ouvrez-le de nouveau, page Données)`,
      en: `${main.dataset.label.en} (your file is no longer open: open it again, page Data)`,
    },
  },
})

/** Index of the set that is open, read like any other, after the sets of the API; without one, that of the published set. */
export async function ownIndex(main: DataIndex): Promise<DataIndex> {
  await shownSet()
  const url = `${madeBase}index.json`
  const text = madeFiles.get(url)
  if (text === undefined) return closedSet(main)
  const index = readIndex(parseJson(text), url)
  return { ...index, datasets: [...main.datasets, ...index.datasets] }
}

/** Shows a set from now on, and keeps it in this browser where the reader wishes so. `false` where that was not possible. */
export async function show(
  origin: OwnOrigin,
  files: SetFiles['files'],
  isToKeep: boolean,
): Promise<boolean> {
  await shownSet()
  const isKept = isToKeep && (await keep({ origin, files }))
  if (!isToKeep) await forget()
  put({ origin, files, isKept })
  return isKept === isToKeep
}

/** Keeps the open set in this browser from now on. `false` where that is not possible, and where none is open. */
export async function keepShown(): Promise<boolean> {
  const set = await shownSet()
  if (set === null || !(await keep({ origin: set.origin, files: set.files }))) return false
  store.setState({ shown: { ...set, isKept: true } })
  return true
}

/** Forgets the set, here and in the store of this browser. */
export async function erase(): Promise<void> {
  await shownSet()
  put(null)
  await forget()
}
