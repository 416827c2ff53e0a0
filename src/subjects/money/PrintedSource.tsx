import { yearOf } from '../../domain/period'
import type { Source } from '../../domain/observation'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { WithFrench } from '../../ui/WithFrench'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { placeOf } from '../source/citation'
import { useFundingData } from './FundingContext'
import styles from './PrintedSource.module.css'

interface Props {
  readonly source: Source
  /** The act's own words around it. */
  readonly words?: string | undefined
  /** What else is noted of the figure. */
  readonly note?: string | undefined
}

/** Who says so: act and section; opened, the figure as printed, its row, and the way into the act. */
export function PrintedSource({ source, words, note }: Props) {
  const { acts } = useFundingData()
  const { lasting } = useViewState()
  const act = acts.get(source.act)
  const place = placeOf({ source }, [...acts.values()])
  return (
    <details className={styles.source} data-apart>
      <summary>
        {act
          ? m.money_source_short({ year: yearOf(act.adopted), section: place.section })
          : m.money_source()}
      </summary>
      <p lang="fr">
        {typeset(
          m.money_printed({ printed: source.printed, row: source.row }, { locale: 'fr' }),
          'fr',
        )}
      </p>
      {words === undefined ? null : (
        <p lang="fr">
          <q>{typeset(m.money_quoted({ words }, { locale: 'fr' }), 'fr')}</q>
        </p>
      )}
      {act ? <p>{m.section_place(place)}</p> : null}
      {note === undefined ? null : (
        <p>
          <WithFrench text={note} />
        </p>
      )}
      <p>
        <Link to={addresses.source(source.act, source.section, lasting)}>{m.money_open_act()}</Link>
      </p>
    </details>
  )
}
