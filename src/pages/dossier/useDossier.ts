import { useCallback, useState } from 'react'
import type { Dossier } from '../../document/dossier'
import { useDossierHistory, useKeptDossier } from '../../document/keptDossier'

export interface DossierControl {
  readonly dossier: Dossier
  /** Changes it; `what` says in words what was done, `run` names a field whose letters are undone together. */
  readonly change: (edit: (dossier: Dossier) => Dossier, what: string, run?: string) => void
  /** What was done last, in words; `null` where nothing can be taken back. */
  readonly undoable: string | null
  readonly redoable: string | null
  readonly undo: () => void
  readonly redo: () => void
  /** Said to who listens: what just happened. */
  readonly announced: string
  readonly announce: (words: string) => void
}

/** The kept dossier and the ways to change it. */
export function useDossier(): DossierControl {
  const dossier = useKeptDossier(({ value }) => value)
  const { past, future, change: put, undo, redo } = useDossierHistory()
  const [announced, announce] = useState('')
  const change = useCallback<DossierControl['change']>(
    (edit, what, run) => put(edit(useKeptDossier.getState().value), what, run),
    [put],
  )
  return {
    dossier,
    change,
    undoable: past.at(-1)?.what ?? null,
    redoable: future.at(-1)?.what ?? null,
    undo,
    redo,
    announced,
    announce,
  }
}
