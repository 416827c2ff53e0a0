import { noNotes, type Notes } from './notes'
import { readNotes } from './notesFile'
import { historyOf } from '../../kept/history'
import { keptSlice } from '../../kept/kept'
import { merged } from '../../kept/merge'

const read = (value: unknown): Notes | null => {
  const reading = readNotes(value)
  // One note that cannot be read sets all of them aside: writing the others would lose it.
  return reading === null || reading.setAside.length > 0 ? null : reading.notes
}

/** Everything that was noted in this browser. */
export const useKeptNotes = keptSlice<Notes>({
  name: 'notes',
  version: 1,
  empty: () => noNotes,
  read,
  merge: merged,
})

/** The way to change it: every change can be taken back while the page is open. */
export const useNotesHistory = historyOf(useKeptNotes)

/** Name under which this person noted something last, so that it need not be typed again. */
export const useAuthor = keptSlice<string>({
  name: 'author',
  version: 1,
  empty: () => '',
  read: (value) => (typeof value === 'string' ? value.slice(0, 240) : null),
})
