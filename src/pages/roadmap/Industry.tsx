import { formatPeriod } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { roleWords } from '../../format/kinds'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource, type SourcedAct } from '../../subjects/source/ActSource'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { IndustryView } from './industryView'
import { ColumnHeads } from '../../ui/ColumnHeads'
import styles from './Roadmap.module.css'

interface Props {
  readonly industry: IndustryView
  /** The indicator that counts them. */
  readonly indicator: string
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
}

/** The companies of the roadmap’s list by wave with its dates, beside the number that the act prints. */
export function Industry({ industry, indicator, acts, lasting }: Props) {
  const { waves, listed, printed } = industry
  if (waves.length === 0) return <p>{m.roadmap_industry_none()}</p>
  return (
    <>
      <p>{m.roadmap_industry_listed({ n: listed, shown: formatNumber(listed) })}</p>
      <table className={`${styles.table} ${styles.plain}`}>
        <caption className={styles.hidden}>{m.roadmap_industry_table()}</caption>
        <ColumnHeads
          columns={[
            m.roadmap_column_wave(),
            m.roadmap_column_dates(),
            m.roadmap_column_companies(),
            m.roadmap_column_source(),
          ]}
        />
        <tbody>
          {waves.map(({ wave, period, companies }) => (
            <tr key={`${wave} ${period?.start}`} className={styles.row}>
              <th scope="row">{wave === null ? m.roadmap_no_wave() : m.roadmap_wave({ wave })}</th>
              <td>{period === null ? m.roadmap_no_dates() : formatPeriod(period)}</td>
              <td>
                <bdi lang="fr">{companies.map(({ name }) => name).join(', ')}</bdi>
              </td>
              <td className={styles.source}>
                {companies.slice(0, 1).map(({ id, source }) => (
                  <ActSource
                    key={id}
                    act={source.act}
                    section={source.section}
                    acts={acts}
                    lasting={lasting}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {printed.length === 0 ? null : (
        <ul className={styles.list}>
          {printed.map(({ id, role, words, value }) => (
            <li key={id}>
              {roleWords[role]()} {value === null ? null : <b>{formatNumber(value)}</b>}{' '}
              <q lang="fr">{typeset(m.overview_quoted({ words }, { locale: 'fr' }), 'fr')}</q>
            </li>
          ))}
          <li>
            <Link to={addresses.indicator(indicator, lasting)}>
              {m.roadmap_industry_indicator()}
            </Link>
          </li>
        </ul>
      )}
    </>
  )
}
