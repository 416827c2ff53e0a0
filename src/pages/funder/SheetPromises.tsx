import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { PromiseLine } from '../../subjects/money/promiseLine'
import { besideText } from '../../subjects/money/promiseWords'
import { ResultText } from '../../subjects/promise/ResultText'
import { resultWords, targetWords } from '../../subjects/promise/rowWords'
import { StatusMark } from '../../subjects/reading/StatusMark'
import table from '../../ui/Table.module.css'
import styles from './Sheet.module.css'

interface Props {
  readonly caption: string
  readonly lines: readonly PromiseLine[]
  /** The funder's own territory: its lines are marked by weight. */
  readonly territory: string | null
}

/** Promises in one printed line each. */
export function SheetPromises({ caption, lines, territory }: Props) {
  return (
    <table className={`${table.heard} ${styles.table}`}>
      <caption>{m.money_promises_table({ what: caption })}</caption>
      <thead>
        <tr>
          <th scope="col">{m.money_promise()}</th>
          <th scope="col">{m.money_target()}</th>
          <th scope="col">{m.money_result()}</th>
          <th scope="col">{m.money_reading()}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { promise, reading, label, scope, isPart } = line
          const { target } = promise
          const objective = targetWords(line)
          const result = resultWords(line)
          return (
            <tr key={target.id}>
              <th
                scope="row"
                className={
                  territory !== null && target.territory === territory ? styles.own : undefined
                }
              >
                {typeset([label, ...(isPart ? [m.money_part()] : []), ...scope].join(' · '))}
              </th>
              <td className={styles.target}>
                {objective ?? (
                  <q lang="fr">
                    {typeset(m.money_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
                  </q>
                )}
              </td>
              <td>
                <ResultText result={result} />
                {result.year === null ? null : ` (${result.year})`}
                {besideText(result).map((words) => `, ${words}`)}
              </td>
              <td className={styles.reading}>
                <StatusMark status={reading.status} /> {statusWords[reading.status]()}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
