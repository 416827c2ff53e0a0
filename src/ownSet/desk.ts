import { createStore } from 'zustand'
import type { DataIndex } from '../api/apiIndex'
import { readJson } from '../api/http'
import { madeBase } from '../api/madeFiles'
import { startSetWorker, type SetWorker } from './setWorker'
import { erase, shownSet, show } from './shownSet'
import { fetchSetAnswers } from './setAnswers'
import type { Comparison, FileToTake, Standing, Started } from './session'

/** The set that the page of one's own files works on. It outlives the page, so that what was taken can be taken back. */
export interface Desk {
  readonly set: SetWorker
  readonly started: Started
  /** What files would change in it. The rules of other sets, which may be borrowed, are asked for only then. */
  readonly compare: (files: readonly FileToTake[]) => Promise<Comparison>
  /** `dataVersion` of the set that is open. */
  readonly version: string
  /** `dataVersion` before the last taking; `null` where nothing was taken. */
  readonly before: string | null
}

const store = createStore<{ readonly desk: Desk | null }>(() => ({ desk: null }))

/** Resources `reporting` of the sets that the first index names beside this one. */
async function otherReporting(
  main: DataIndex,
  index: DataIndex,
  readIndexAt: (id: string) => Promise<DataIndex>,
): Promise<unknown[]> {
  const others = main.datasets.filter(({ url }) => url !== index.url)
  const indexes = await Promise.all(others.map(({ id }) => readIndexAt(id)))
  return Promise.all(
    indexes
      .flatMap(({ resources }) => resources.get('reporting') ?? [])
      .map((url) => readJson(url)),
  )
}

interface Asked {
  /** The set that is shown. */
  readonly index: DataIndex
  readonly main: DataIndex
  readonly readIndexAt: (id: string) => Promise<DataIndex>
}

/** The desk for the set that is shown: the one that stands there, or a new one. */
export async function deskFor({ index, main, readIndexAt }: Asked): Promise<Desk> {
  const { desk: before } = store.getState()
  if (before?.version === index.dataVersion) return before
  const raw = await fetchSetAnswers(index)
  const origin = index.url.startsWith(madeBase) ? ((await shownSet())?.origin ?? null) : null
  const set = startSetWorker()
  try {
    const started = await set.ask('start', { raw, origin })
    store.getState().desk?.set.close()
    const desk: Desk = {
      set,
      started,
      compare: async (files) => {
        const reporting = await otherReporting(main, index, readIndexAt)
        return set.ask('compare', { files, reporting })
      },
      version: index.dataVersion,
      before: null,
    }
    store.setState({ desk })
    return desk
  } catch (error) {
    set.close()
    throw error
  }
}

/** `dataVersion` that the index of the files says. */
function versionOf({ kept }: Standing): string | null {
  const text = kept?.files.find(([path]) => path === 'index.json')?.[1]
  const index: unknown = text === undefined ? null : JSON.parse(text)
  return typeof index === 'object' && index !== null && 'dataVersion' in index
    ? String(index.dataVersion)
    : null
}

async function shown({ kept }: Standing, isToKeep: boolean): Promise<boolean> {
  if (kept !== null) return show(kept.origin, kept.files, isToKeep)
  await erase()
  return true
}

/** Takes what was compared last. `false`: it is shown, but this browser could not keep it. */
export async function take(isToKeep: boolean): Promise<boolean> {
  const { desk } = store.getState()
  if (desk === null) return false
  const standing = await desk.set.ask('take', {})
  store.setState({
    desk: {
      ...desk,
      started: standing.started,
      version: versionOf(standing) ?? desk.version,
      before: desk.version,
    },
  })
  return shown(standing, isToKeep)
}

/** Goes back to the set before the last taking; `true` where files of one's own are still in it. */
export async function takeBack(): Promise<boolean> {
  const isKept = (await shownSet())?.isKept === true
  const { desk } = store.getState()
  if (desk === null || desk.before === null) return false
  const standing = await desk.set.ask('undo', {})
  store.setState({
    desk: { ...desk, started: standing.started, version: desk.before, before: null },
  })
  await shown(standing, isKept)
  return standing.kept !== null
}
