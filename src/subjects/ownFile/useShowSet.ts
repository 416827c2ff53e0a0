import { useQueryClient } from '@tanstack/react-query'
import { useViewState } from '../../address/useViewState'
import { ownSetId } from '../../api/madeFiles'
import { shownSetQuery } from './shownSetQuery'

/** Shows another set on every page: it begins at its own date, and what was read of the one before is forgotten. */
export function useShowSet(): (jeu: string | undefined) => Promise<void> {
  const { change } = useViewState()
  const client = useQueryClient()
  return async (jeu) => {
    client.removeQueries({
      queryKey: ['data', ownSetId],
      predicate: ({ queryKey }) => queryKey[2] !== 'index',
    })
    await client.resetQueries({ queryKey: ['data', ownSetId, 'index'] })
    await client.invalidateQueries({ queryKey: shownSetQuery.queryKey })
    change({ jeu, arrete: undefined, depuis: undefined, exercice: undefined })
  }
}
