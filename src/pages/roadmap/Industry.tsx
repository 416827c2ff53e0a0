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
import { FoldingTable } from '../../ui/FoldingTable'
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
      <div className={styles.plain}>
        <FoldingTable
          title={m.roadmap_industry_table()}
          columns={[
            m.roadmap_column_wave(),
            { label: m.roadmap_column_dates(), holds: 'day' },
            m.roadmap_column_companies(),
            { label: m.roadmap_column_source(), holds: 'stage' },
          ]}
          rows={waves.map(({ wave, period, companies }) => ({
            id: `${wave} ${period?.start}`,
            cells: [
              wave === null ? m.roadmap_no_wave() : m.roadmap_wave({ wave }),
              period === null ? m.roadmap_no_dates() : formatPeriod(period),
              <bdi key="names" lang="fr">
                {companies.map(({ name }) => name).join(', ')}
              </bdi>,
              companies
                .slice(0, 1)
                .map(({ id, source }) => (
                  <ActSource
                    key={id}
                    act={source.act}
                    section={source.section}
                    acts={acts}
                    lasting={lasting}
                  />
                )),
            ],
          }))}
        />
      </div>
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
