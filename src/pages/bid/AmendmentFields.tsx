import { m } from '../../format/words'
import {
  type AmendmentColumn,
  amendmentRow,
  type TypedAmendment,
} from '../../subjects/bid/amendments'
import { faultWords } from '../../subjects/grid/faultWords'
import type { Cells } from '../../subjects/grid/gridText'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'

interface Props {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: TypedAmendment
  readonly onChoose: (id: string) => void
  /** Names of the cells that the chosen thing has, in their order. */
  readonly columns: readonly (readonly [AmendmentColumn, string])[]
  readonly cells: Cells
  readonly onText: (row: string, column: string, text: string) => void
}

/** What is amended, and the cells that say how; each fault below its cell. */
export function AmendmentFields({
  label,
  options,
  chosen: { id, faults },
  onChoose,
  columns,
  cells,
  onText,
}: Props) {
  const row = amendmentRow(id)
  return (
    <div className={styles.fields}>
      <Choice
        label={label}
        value={id}
        options={options.map((option) =>
          cells[amendmentRow(option.value)] === undefined
            ? option
            : { ...option, label: m.whatif_amended({ label: option.label }) },
        )}
        onChoose={onChoose}
      />
      {columns.map(([column, name]) => {
        const fault = faults[column]
        return (
          <Field key={column} label={name}>
            <input
              type="text"
              autoComplete="off"
              maxLength={200}
              aria-invalid={fault !== undefined}
              value={cells[row]?.[column] ?? ''}
              onChange={({ target }) => onText(row, column, target.value)}
            />
            {fault === undefined ? null : <span className={small.sub}>{faultWords(fault)}</span>}
          </Field>
        )
      })}
    </div>
  )
}
