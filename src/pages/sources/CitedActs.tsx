import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Acts.module.css'
import { beforeSections, type CitedBlock } from './sourcesData'
import { citedId } from './sourcesView'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly cited: readonly CitedBlock[]
  /** Short name of an act at hand. */
  readonly nameOf: (act: string) => string
  readonly isOpen: boolean
  readonly lasting: ViewState
}

/** Acts that the acts at hand cite and that nobody read here, each with who cites it. */
export function CitedActs({ cited, nameOf, isOpen, lasting }: Props) {
  if (cited.length === 0) return null
  return (
    <section id={citedId} tabIndex={-1} aria-labelledby={`${citedId}-title`} className={styles.act}>
      <h2 id={`${citedId}-title`}>{m.sources_cited()}</h2>
      <p className={styles.meta}>{m.sources_cited_lede()}</p>
      <details open={isOpen}>
        <summary>
          {m.sources_cited_count({ n: cited.length, shown: formatNumber(cited.length) })}
        </summary>
        <ul className={styles.cited}>
          {cited.map(({ key, label, date, citations }) => (
            <li key={key}>
              <bdi>
                <WithFrench text={label} />
              </bdi>
              {date === null ? null : (
                <span className={styles.count}>
                  {' '}
                  {m.sources_cited_day({ day: formatDay(date) })}
                </span>
              )}
              <ul>
                {citations.map(({ act, section, sectionLabel, row }) => (
                  <li key={`${act} ${section} ${row}`}>
                    <Link to={addresses.source(act, section, lasting)}>
                      {m.sources_cited_by({
                        act: nameOf(act),
                        section: typeset(
                          sectionLabel ??
                            (section === beforeSections
                              ? m.sources_section_start()
                              : m.source_section_unread()),
                        ),
                      })}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
