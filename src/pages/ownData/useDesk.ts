import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { deskFor } from '../../ownSet/desk'
import { indexQuery } from '../../api/queries'
import { useViewState } from '../../address/useViewState'

/** The desk for the set that the address asks for, with what was asked to get there. */
export function useDesk() {
  const { state } = useViewState()
  const client = useQueryClient()
  const main = useQuery(indexQuery(undefined))
  const index = useQuery(indexQuery(state.jeu))
  const desk = useQuery({
    queryKey: ['desk', index.data?.url ?? null, index.data?.dataVersion ?? null],
    queryFn:
      index.data && main.data
        ? () =>
            deskFor({
              index: index.data,
              main: main.data,
              readIndexAt: (id) => client.fetchQuery(indexQuery(id)),
            })
        : skipToken,
    retry: false,
    gcTime: 0,
    // It holds a worker, not data that grow old.
    refetchOnWindowFocus: false,
    structuralSharing: false,
  })
  return { index, desk }
}
