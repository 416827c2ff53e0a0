import type { ReactNode } from 'react'
import styles from './Table.module.css'

/** What a column holds, where its width follows from that. */
export type Holds = 'figure' | 'mark' | 'stage' | 'day' | 'state' | 'source' | 'words' | 'half'

export interface Head {
  readonly label: string
  readonly align?: 'start' | 'end'
  readonly holds?: Holds
}

interface Props {
  readonly caption: ReactNode
  /** `heard`: those who see it have a heading above. */
  readonly look?: 'heard' | 'shown' | undefined
  /** A head that is no more than words stands as such. */
  readonly heads: readonly (string | Head)[]
  readonly className?: string | undefined
  /** Bodies of rows, whose cells bear the name of their column as `data-label`. */
  readonly children: ReactNode
}

export const headOf = (head: string | Head): Head =>
  typeof head === 'string' ? { label: head } : head

/** The frame of a table: its caption, its heads, the widths of its columns; where it has little room each row folds into a block. */
export function TableFrame({ caption, look = 'heard', heads, className = '', children }: Props) {
  return (
    <div className={styles.room}>
      <table className={`${styles.table} ${className}`}>
        <caption className={styles[look]}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(headOf).map(({ label, align, holds }) => (
              <th key={label} scope="col" data-align={align} data-holds={holds}>
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
