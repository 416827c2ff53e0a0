import { useState } from 'react'
import type { Finding } from '../../api/errors'
import { type MergeCount, mergeCount } from '../../subjects/notes/merge'
import { longestFile, type NotesFault, readNotesFile } from '../../subjects/notes/notesFile'
import { useNotes } from '../../subjects/notes/useNotes'
import { textOf } from '../../api/fileBytes'

export type MergeOutcome =
  | { readonly type: 'refused'; readonly name: string; readonly fault: NotesFault | 'unreadable' }
  | {
      readonly type: 'merged'
      readonly name: string
      readonly count: MergeCount
      readonly setAside: readonly Finding[]
    }

/** Opens a colleague's file and merges it; says what came of it. A file that is refused changes nothing. */
export function useMergeFile(): {
  readonly outcome: MergeOutcome | null
  readonly open: (file: File) => Promise<void>
} {
  const { all, merge } = useNotes()
  const [outcome, setOutcome] = useState<MergeOutcome | null>(null)
  const open = async (file: File): Promise<void> => {
    const { name } = file
    // Four bytes a character at most: a film is not read to find that out.
    const text = file.size > longestFile * 4 ? '' : await textOf(file)
    if (text === null) {
      setOutcome({ type: 'refused', name, fault: 'unreadable' })
      return
    }
    const reading =
      file.size > longestFile * 4 ? { fault: 'tooLarge' as const } : readNotesFile(text)
    if (reading.fault !== null) {
      setOutcome({ type: 'refused', name, fault: reading.fault })
      return
    }
    setOutcome({
      type: 'merged',
      name,
      count: mergeCount(all, reading.notes),
      setAside: reading.setAside,
    })
    merge(reading.notes)
  }
  return { outcome, open }
}
