import { memo } from 'react'
import { natureWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { ResultText } from '../../subjects/promise/ResultText'
import styles from './PromiseTable.module.css'
import { RowBar } from './RowBar'
import { RowTrend } from './RowTrend'
import type { Surroundings } from './tableItems'
import {
  flagWordsOf,
  gapWords,
  resultWords,
  targetWords,
  whyWords,
} from '../../subjects/promise/rowWords'

interface Props {
  readonly row: OverviewRow
  readonly around: Surroundings
  readonly number: number | undefined
}

/** One promise, read left to right: who and where, trajectory, result, bar, objective, gap, reading, source. */
export const PromiseRow = memo(function PromiseRow({ row, around, number }: Props) {
  const { lasting, span, funder, index } = around
  const { promise, reading, label, population, territory, otherWords, isPart, source } = row
  const { target } = promise
  const scope = [
    isPart ? m.overview_part() : null,
    population,
    target.nature === null ? null : natureWords[target.nature](),
    territory,
  ].filter((words) => words !== null)
  const result = resultWords(row)
  const objective = targetWords(row)
  const gap = gapWords(row)
  const isCofunded =
    funder !== undefined && !promise.parties.includes(funder) && promise.cofunders.includes(funder)
  const rowClass = [
    styles.row,
    isPart ? styles.part : '',
    objective === null ? styles.inWordsRow : '',
  ].join(' ')
  return (
    <tr className={rowClass} aria-rowindex={number}>
      <th scope="row">
        <Link to={addresses.indicator(row.indicator, lasting)} className={styles.label}>
          <bdi>{typeset(label)}</bdi>
        </Link>
        {scope.length > 0 ? <span className={styles.sub}>{typeset(scope.join(' · '))}</span> : null}
        {isCofunded ? <span className={styles.flag}>{m.overview_cofunded_mark()}</span> : null}
      </th>
      <td className={styles.trend}>
        <RowTrend row={row} span={span} index={index} />
      </td>
      <td className={`${styles.result} ${styles.number}`}>
        <ResultText
          result={result}
          figureClass={reading.answer === null ? styles.context : styles.figure}
          wordsClass={styles.words}
        />
        {result.year === null ? null : <span className={styles.sub}>{result.year}</span>}
        {result.beside === null ? null : <span className={styles.sub}>{result.beside}</span>}
        {result.qualities.map((quality) => (
          <span key={quality} className={styles.flag}>
            {quality}
          </span>
        ))}
      </td>
      {objective === null ? null : (
        <td className={styles.bar}>
          <RowBar row={row} />
        </td>
      )}
      <td
        className={
          objective === null
            ? `${styles.target} ${styles.inWords}`
            : `${styles.target} ${styles.number}`
        }
        colSpan={objective === null ? 2 : 1}
      >
        {objective === null ? null : (
          <span className={`${styles.figure} ${styles.objective}`}>{objective}</span>
        )}
        <q className={styles.words} lang="fr">
          {typeset(m.overview_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
        </q>
        {otherWords.map((words) => (
          <span key={words} className={styles.words}>
            <WithFrench text={m.overview_also({ words })} />
          </span>
        ))}
      </td>
      <td className={`${styles.gap} ${styles.number} ${reading.gap === null ? styles.soft : ''}`}>
        {gap === null ? <span title={m.overview_no_gap_title()}>{m.overview_no_gap()}</span> : gap}
      </td>
      <td className={styles.reading}>
        <span className={styles.status}>
          <StatusMark status={reading.status} /> {statusWords[reading.status]()}
        </span>
        {whyWords(row).map((why) => (
          <span key={why} className={styles.sub}>
            {why}
          </span>
        ))}
        {flagWordsOf(row).map((flag) => (
          <span key={flag} className={styles.flag}>
            {flag}
          </span>
        ))}
      </td>
      <td className={styles.source}>
        {source === null ? null : (
          <Link to={addresses.source(source.act, source.section, lasting)}>
            {source.sectionLabel === null
              ? source.year
              : m.overview_source({ year: source.year, section: source.sectionLabel })}
          </Link>
        )}
      </td>
    </tr>
  )
})
