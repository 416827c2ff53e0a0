import { queryOptions } from '@tanstack/react-query'
import { shownSet } from '../../ownSet/shownSet'

/** The set of the reader's own files, `null` where none is open; asked again after each taking. */
export const shownSetQuery = queryOptions({
  queryKey: ['opened'],
  queryFn: shownSet,
  gcTime: 0,
  structuralSharing: false,
  networkMode: 'always',
})
