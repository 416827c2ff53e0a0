import { m } from '../../format/words'
import type { NamedChange } from '../../subjects/changes/changesView'
import { describeChanges } from '../../subjects/changes/describeChanges'
import { DataTable } from '../../subjects/table/DataTable'
import { Step } from './Step'

interface Props {
  readonly title: string
  /** What is said where nothing changed. */
  readonly none: string
  readonly changes: readonly NamedChange[]
}

/** New figures, or revised ones with the old beside the new and the reason; each with its step towards the target. */
export function FigureChanges({ title, none, changes }: Props) {
  const table = describeChanges(title, changes)
  const column = table.columns.findIndex(({ label }) => label === m.changes_column_target())
  const steps = changes.map(
    ({ figure, before, target }) =>
      [
        figure.id,
        <Step
          key={figure.id}
          before={before?.value ?? null}
          now={figure.value}
          target={target?.value ?? null}
        />,
      ] as const,
  )
  return (
    <section>
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <DataTable table={table} drawings={{ column, byRow: new Map(steps) }} />
      )}
    </section>
  )
}
