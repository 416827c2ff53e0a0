import type { ReactNode } from 'react'
import { yearOf } from '../../domain/period'
import type { Source } from '../../domain/observation'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { useFundingData } from './FundingContext'
import styles from './PrintedSource.module.css'
import { labelText } from './moneyWords'

interface Props {
  readonly source: Source
  /** The act's own words around it. */
  readonly words?: string
  /** What else is said of the figure: stage, tax basis, note. */
  readonly children?: ReactNode
}

/** Who says so: act and section; opened, the figure as printed, its row, and the way into the act. */
export function PrintedSource({ source, words, children }: Props) {
  const { acts } = useFundingData()
  const { lasting } = useViewState()
  const act = acts.get(source.act)
  const section = act?.sections.find(({ id }) => id === source.section)
  const sectionLabel = section ? labelText(section.label) : m.source_section_unread()
  return (
    <details className={styles.source} data-apart>
      <summary>
        {act
          ? m.money_source_short({ year: yearOf(act.adopted), section: sectionLabel })
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
      {act ? <p>{labelText(act.label)}</p> : null}
      {children}
      <p>
        <Link to={addresses.source(source.act, source.section, lasting)}>{m.money_open_act()}</Link>
      </p>
    </details>
  )
}
