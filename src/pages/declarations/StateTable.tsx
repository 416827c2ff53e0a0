import { m } from '../../format/words'
import type { Tally } from './conformity'
import styles from './Declarations.module.css'
import { stateWords } from './stateWords'

interface Props {
  readonly tally: Tally
  readonly total: number
}

/** How many criteria stand in each state. */
export function StateTable({ tally, total }: Props) {
  return (
    <table className={styles.counts}>
      <caption>{m.rgaa_counts_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.rgaa_state()}</th>
          <th scope="col">{m.rgaa_count()}</th>
        </tr>
      </thead>
      <tbody>
        {(['C', 'NC', 'NA', 'NT'] as const).map((state) => (
          <tr key={state}>
            <th scope="row">{stateWords[state]()}</th>
            <td>{tally[state]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.rgaa_total()}</th>
          <td>{total}</td>
        </tr>
      </tfoot>
    </table>
  )
}
