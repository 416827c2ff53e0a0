import { formatPeriod } from '../../format/dates'
import { natureWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { StatusMark } from '../reading/StatusMark'
import type { PromiseLine } from './promiseLine'
import table from '../../ui/Table.module.css'
import styles from './PromiseLines.module.css'
import { ResultText } from '../promise/ResultText'
import { resultWords, targetWords } from '../promise/rowWords'
import { besideText, whyText } from './promiseWords'

interface Props {
  readonly caption: string
  readonly lines: readonly PromiseLine[]
}

/** Promises, one line each: who counts, objective, result, reading; the indicator's page has the rest. */
export function PromiseLines({ caption, lines }: Props) {
  const { lasting } = useViewState()
  return (
    <table className={`${table.heard} ${table.folds} ${styles.table}`}>
      <caption>{m.money_promises_table({ what: caption })}</caption>
      <thead>
        <tr>
          <th scope="col">{m.money_promise()}</th>
          <th scope="col" className={styles.targetColumn}>
            {m.money_target()}
          </th>
          <th scope="col" className={styles.resultColumn}>
            {m.money_result()}
          </th>
          <th scope="col" className={styles.readingColumn}>
            {m.money_reading()}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { promise, reading, label, scope, isPart } = line
          const { target } = promise
          const words = [
            ...(isPart ? [m.money_part()] : []),
            ...(target.nature === null ? [] : [natureWords[target.nature]()]),
            ...scope,
          ]
          const objective = targetWords(line)
          const why = whyText(line)
          const result = resultWords(line)
          return (
            <tr key={target.id} className={styles.row}>
              <th scope="row">
                <Link to={addresses.indicator(target.indicator, lasting)} className={styles.label}>
                  <bdi>{typeset(label)}</bdi>
                </Link>
                {words.length > 0 ? (
                  <span className={styles.sub}>{typeset(words.join(' · '))}</span>
                ) : null}
              </th>
              <td>
                {objective === null ? null : <span className={styles.objective}>{objective}</span>}{' '}
                {target.period === null ? null : (
                  <span className={styles.period}>{formatPeriod(target.period)}</span>
                )}
                <q className={styles.sub} lang="fr">
                  {typeset(m.money_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
                </q>
              </td>
              <td className={styles.result}>
                <ResultText result={result} />
                {result.year === null ? null : ` (${result.year})`}
                {besideText(result).map((said) => (
                  <span key={said} className={styles.sub}>
                    {said}
                  </span>
                ))}
              </td>
              <td>
                <StatusMark status={reading.status} /> {statusWords[reading.status]()}
                {why === null ? null : <span className={styles.sub}>{why}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
