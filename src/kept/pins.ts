import { keptSlice } from './kept'

/** The panels that a reader chose for each data set, by their keys in order. */
type Pins = Readonly<Record<string, readonly string[]>>

/** Only lists of keys are kept; anything else is as none. */
function validated(stored: unknown): Pins | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
    ),
  )
}

export const usePins = keptSlice<Pins>({
  name: 'pins',
  version: 1,
  empty: () => ({}),
  read: validated,
})

/** What the reader chose of a data set; `undefined` where he leaves the choice to the set. */
export const pinsOf = (pins: Pins, set: string): readonly string[] | undefined =>
  Object.hasOwn(pins, set) ? pins[set] : undefined

/** Chooses the panels of a data set, or leaves the choice to the set again. */
export function choosePins(set: string, keys: readonly string[] | undefined): void {
  const { value, put } = usePins.getState()
  put(
    Object.fromEntries([
      ...Object.entries(value).filter(([id]) => id !== set),
      ...(keys === undefined ? [] : [[set, keys] as const]),
    ]),
  )
}
