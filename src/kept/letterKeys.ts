import { keptSlice } from './kept'

const useKept = keptSlice<boolean>({
  name: 'letterKeys',
  version: 1,
  empty: () => true,
  read: (stored) => (typeof stored === 'boolean' ? stored : null),
})

/** Whether a letter, a digit or a sign alone commands a meeting: who dictates or types by chance can turn it off. */
export function useLetterKeys(): boolean {
  return useKept(({ value }) => value)
}

export function chooseLetterKeys(on: boolean): void {
  useKept.getState().put(on)
}
