import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { ownSetId } from '../../api/madeFiles'
import { shownSetQuery } from './shownSetQuery'

/** The data set that what is typed is about: the one below the reader's own files, so that it stays where it is when they are shown. */
export function useBaseSet(index: DataIndex | undefined): string | undefined {
  const opened = useQuery(shownSetQuery)
  return index?.dataset.id === ownSetId ? opened.data?.origin.base.id : index?.dataset.id
}
