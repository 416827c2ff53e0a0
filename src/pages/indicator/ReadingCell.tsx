import { readingCell } from '../../subjects/indicator/indicatorCells'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'
import { DataCell } from '../../subjects/table/DataCell'

/** The reading of one promise: its shape, its word, its reason; of a small count how many of how many. */
export function ReadingCell({ read }: { readonly read: ReadPromise }) {
  return (
    <div>
      <DataCell cell={readingCell(read)} lasting={{}} />
    </div>
  )
}
