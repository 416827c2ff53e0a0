import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { useFundingData } from '../../subjects/money/FundingContext'
import type { YearOfGrants } from '../../subjects/money/fundingByYear'
import { labelText, periodText, stageWords } from '../../subjects/money/moneyWords'
import { NotPublished } from '../../subjects/reading/NotPublished'
import styles from './YearBars.module.css'
import { YearBar } from './YearBar'

interface Props {
  readonly caption: string
  /** Every year from the first to the last: one of which nothing is known is an empty line. */
  readonly years: readonly YearOfGrants[]
}

/** A chart that is a table: one line per year, latest first, a bar from zero on one scale, the amounts in words beside it. */
export function YearBars({ caption, years }: Props) {
  const { programmes } = useFundingData()
  const names = new Map(programmes.map(({ id, label }) => [id, labelText(label)]))
  const max = Math.max(
    ...years.map(({ grants }) => grants.reduce((sum, { euros }) => sum + euros, 0)),
  )
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.funder_year()}</th>
          <th scope="col">{m.funder_total()}</th>
          <th scope="col" className={styles.detailColumn}>
            {m.funder_programme()}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.toReversed().map(({ year, grants, sums, within }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              {grants.length > 0 ? <YearBar grants={grants} max={max} /> : null}
              {sums.length === 0 && within.length === 0 ? (
                <span className={styles.soft}>
                  <NotPublished />
                </span>
              ) : (
                sums.map(({ stage, euros }) => (
                  <span key={stage} className={styles.sum}>
                    <b>{formatEuros(euros)}</b> {stageWords[stage]()}
                  </span>
                ))
              )}
              {within.map(({ id, euros, period }) => (
                <span key={id} className={styles.within}>
                  {m.funder_year_within({
                    amount: formatEuros(euros),
                    period: periodText(period),
                  })}
                </span>
              ))}
            </td>
            <td className={styles.detail}>
              {grants.map(({ id, programme, euros, line }) => (
                <span key={id} className={styles.line}>
                  {m.programmes_payer({
                    funder:
                      programme === null
                        ? labelText(line.label)
                        : (names.get(programme) ?? programme),
                    amount: formatEuros(euros),
                  })}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
