import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource, type SourcedAct } from '../../subjects/source/ActSource'
import { eventDates } from '../../subjects/register/eventDates'
import { eventRoleWords } from '../../subjects/register/eventRoleWords'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { ColumnHeads } from '../../ui/ColumnHeads'
import styles from './Roadmap.module.css'
import type { RoadmapView } from './roadmapView'

interface Props {
  readonly years: RoadmapView['events']
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
}

/** The events of the market that the acts name, by year, with the part that the cluster takes in each. */
export function RoadmapEvents({ years, acts, lasting }: Props) {
  const columns = [
    m.roadmap_column_event(),
    m.roadmap_column_dates(),
    m.roadmap_column_role(),
    m.roadmap_column_source(),
  ]
  return (
    <>
      {years.map(({ year, events }) => (
        <section key={year}>
          <h3>{year ?? m.roadmap_no_year()}</h3>
          <table className={`${styles.table} ${styles.plain}`}>
            <caption className={styles.hidden}>
              {m.roadmap_events_table({ year: year ?? m.roadmap_no_year() })}
            </caption>
            <ColumnHeads columns={columns} />
            <tbody>
              {events.map(({ id, name, place, period, roles, note, source }) => (
                <tr key={id} className={styles.row}>
                  <th scope="row">
                    <bdi lang="fr">
                      {typeset(place === null ? name : m.roadmap_event_at({ name, place }), 'fr')}
                    </bdi>
                    {note === undefined ? null : (
                      <span className={styles.sub}>
                        <WithFrench text={note[currentLocale()]} />
                      </span>
                    )}
                  </th>
                  <td>
                    {period === null ? (
                      <span className={styles.soft}>{m.roadmap_no_dates()}</span>
                    ) : (
                      eventDates(period)
                    )}
                  </td>
                  <td>{roles.map((role) => eventRoleWords[role]()).join(', ')}</td>
                  <td className={styles.source}>
                    <ActSource
                      act={source.act}
                      section={source.section}
                      acts={acts}
                      lasting={lasting}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p>
        <Link to={addresses.events(lasting)}>{m.roadmap_all_events()}</Link>
      </p>
    </>
  )
}
