import { keptSlice } from './kept'

/** Things whose use is remembered; the least used go first. */
const most = 60

type Uses = Readonly<Record<string, number>>

/** Only what is counted is kept; a damaged count is as none. */
function validated(stored: unknown): Uses | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) > 0,
    ),
  )
}

const useKept = keptSlice<Uses>({
  name: 'findUses',
  version: 1,
  empty: () => ({}),
  read: validated,
})

/** How often each thing was opened from the search, in this browser. */
export const useFindUses = (): Uses => useKept(({ value }) => value)

/** Counts one more opening. */
export function noteFindUse(key: string): void {
  const { value, put } = useKept.getState()
  const counted = { ...value, [key]: (value[key] ?? 0) + 1 }
  put(
    Object.fromEntries(
      Object.entries(counted)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, most),
    ),
  )
}
