import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { domainWord } from '../../format/domainWord'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { describeTrack } from '../../subjects/dashboard/describeTrack'
import { domainView } from '../../subjects/dashboard/domainView'
import type { OverviewData } from '../../subjects/promise/overviewView'
import { DataTable } from '../../subjects/table/DataTable'
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
        {tracks.map((track) => (
          <div key={track.key} className={styles.track}>
            <DataTable table={describeTrack(track)} look="shown" folds="never" />
            {track.words === 0 ? null : (
              <p>{m.dash_in_words({ n: track.words, shown: formatNumber(track.words) })}</p>
            )}
          </div>
        ))}
      </div>
    </article>
  )
}
