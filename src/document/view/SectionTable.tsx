import type { Block } from '../document'
import { keyed } from '../keyed'
import styles from './Section.module.css'
import { SectionRow } from './SectionRow'

interface Props {
  readonly table: Extract<Block, { readonly type: 'table' }>
}

/** A table of a section: its caption, heads that repeat on paper, rows that fold on a narrow screen. The first cell names the row. */
export function SectionTable({ table: { caption, columns, rows } }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {keyed(columns, ({ label }) => label).map(({ key, value: { label, align } }) => (
            <th key={key} scope="col" className={align === 'end' ? styles.end : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, (cells) => cells.map(({ text }) => text).join(' ')).map(
          ({ key, value: cells }) => (
            <SectionRow key={key} cells={cells} columns={columns} />
          ),
        )}
      </tbody>
    </table>
  )
}
