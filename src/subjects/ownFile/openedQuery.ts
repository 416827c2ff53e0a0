import { queryOptions } from '@tanstack/react-query'
import { openedSet } from '../../ownSet/opened'

/** The set of the reader's own files, `null` where none is open; asked again after each taking. */
export const openedQuery = queryOptions({
  queryKey: ['opened'],
  queryFn: openedSet,
  gcTime: 0,
  structuralSharing: false,
  networkMode: 'always',
})
