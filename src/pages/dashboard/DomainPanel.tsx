import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { domainWord } from '../../format/domainWord'
import { statusWords } from '../../format/reading'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { domainView } from '../../subjects/dashboard/domainView'
import type { OverviewData } from '../../subjects/promise/overviewView'
import { resultWords, targetWords } from '../../subjects/promise/rowWords'
import { ResultText } from '../../subjects/promise/ResultText'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { Link } from '../../ui/Link'
import styles from './Dashboard.module.css'

interface Props {
  readonly data: OverviewData
  readonly domain: string
  readonly state: ViewState
}

/** The promises of one domain as tracks, one for each axis: each target with its result and its state, those in words counted. */
export function DomainPanel({ data, domain, state }: Props) {
  const tracks = domainView(data, domain)
  const list = { ...state, domaine: domain }
  return (
    <article className={styles.panel} aria-labelledby={`panneau-${domain}`}>
      <h2 id={`panneau-${domain}`}>
        <Link to={addresses.promises(list)}>{domainWord(domain)}</Link>
      </h2>
      {tracks.length === 0 ? <p className={styles.slot}>{m.dash_domain_none()}</p> : null}
      <div className={styles.tracks}>
        {tracks.map(({ key, programme, axis, figures, words }) => (
          <div key={key} className={styles.track}>
            <table>
              <caption>{typeset(axis ?? programme)}</caption>
              <thead className={styles.heard}>
                <tr>
                  <th scope="col">{m.changes_column_indicator()}</th>
                  <th scope="col">{m.dash_target()}</th>
                  <th scope="col">{m.dash_known()}</th>
                  <th scope="col">{m.overview_status()}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((row) => (
                  <tr key={row.promise.target.id}>
                    <th scope="row">
                      <Link
                        to={addresses.indicator(
                          row.indicator,
                          state.jeu === undefined ? {} : { jeu: state.jeu },
                        )}
                      >
                        {typeset(row.label)}
                      </Link>
                    </th>
                    <td className={styles.targetCell}>{targetWords(row)}</td>
                    <td className={styles.actualCell}>
                      <ResultText result={resultWords(row)} />
                    </td>
                    <td title={statusWords[row.reading.status]()}>
                      <StatusMark status={row.reading.status} />{' '}
                      <span className={styles.heard}>{statusWords[row.reading.status]()}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {words === 0 ? null : (
              <p>{m.dash_in_words({ n: words, shown: formatNumber(words) })}</p>
            )}
          </div>
        ))}
      </div>
    </article>
  )
}
