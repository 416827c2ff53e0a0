import { m } from '../../format/words'
import { describeMoves } from '../../subjects/changes/describeChanges'
import type { Move } from '../../subjects/changes/moves'
import { DataTable } from '../../subjects/table/DataTable'

interface Props {
  readonly title: string
  readonly moves: readonly Move[]
}

/** The readings that a figure moved. */
export function Moves({ title, moves }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      {moves.length === 0 ? (
        <p>{m.changes_none_moves()}</p>
      ) : (
        <DataTable table={describeMoves(title, moves)} />
      )}
    </section>
  )
}
