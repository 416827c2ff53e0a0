import type { ReactNode } from 'react'
import styles from './Table.module.css'

/** What a column holds: its width follows from that, in every table or, of the second line, in those whose page says so. */
export type Holds =
  | ('figure' | 'mark' | 'stage' | 'day' | 'state' | 'source' | 'words' | 'half')
  | ('name' | 'target' | 'known' | 'period' | 'reading' | 'next')
  /** The shape of a status: its word is heard, and read where the pointer rests. */
  | 'shape'

export interface Head {
  readonly label: string
  readonly align?: 'start' | 'end'
  readonly holds?: Holds
  /** Stands before the label: the key of what is drawn below. */
  readonly mark?: ReactNode
}

interface Props {
  readonly caption: ReactNode
  /** `heard`: those who see it have a heading above. */
  readonly look?: 'heard' | 'shown' | undefined
  /** A head that is no more than words stands as such. */
  readonly heads: readonly (string | Head)[]
  /** `never`: its columns are few and short enough for any room. */
  readonly folds?: 'rows' | 'never' | undefined
  readonly className?: string | undefined
  /** Bodies of rows, whose cells bear the name of their column as `data-label`. */
  readonly children: ReactNode
}

/** Every other cell stands at its start. */
export const endOnly = (align: Head['align']): 'end' | undefined =>
  align === 'end' ? align : undefined

export const headOf = (head: string | Head): Head =>
  typeof head === 'string' ? { label: head } : head

/** The frame of a table: its caption, its heads, the widths of its columns; where it has little room each row folds into a block. */
export function TableFrame({
  caption,
  look = 'heard',
  heads,
  folds = 'rows',
  className = '',
  children,
}: Props) {
  return (
    <div className={folds === 'rows' ? styles.room : undefined}>
      <table className={`${styles.table} ${className}`.trim()}>
        <caption className={styles[look]}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(headOf).map(({ label, align, holds, mark }) => (
              <th key={label} scope="col" data-align={endOnly(align)} data-holds={holds}>
                {mark}
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
