import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { KpiView } from './kpiView'
import { figureWords, periodText } from './kpiWords'
import styles from './Timeline.module.css'

/** Promised words of one indicator that are shown; its own page has them all. */
const most = 3

/** An indicator that no chart could say more of: its promises in the act's words, with their period and their figure. */
export function SingleKpi({
  view,
  lasting,
}: {
  readonly view: KpiView
  readonly lasting: ViewState
}) {
  const { kpi } = view
  return (
    <li>
      <Link to={addresses.indicator(kpi.id, lasting)}>
        <bdi>{typeset(kpi.label)}</bdi>
      </Link>
      {kpi.promises.slice(0, most).map(({ target }) => (
        <span key={target.id} className={styles.promised}>
          {target.value === null ? (
            <q lang="fr">
              {typeset(m.overview_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
            </q>
          ) : (
            m.timeline_single({ figure: figureWords(target, view), period: periodText(target) })
          )}
        </span>
      ))}
      {kpi.promises.length > most ? (
        <span className={styles.promised}>
          {m.timeline_more({ n: kpi.promises.length - most })}
        </span>
      ) : null}
    </li>
  )
}
