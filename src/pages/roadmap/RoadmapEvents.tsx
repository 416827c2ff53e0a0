import { Fragment } from 'react'
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
import { FoldingTable } from '../../ui/FoldingTable'
import { PhoneFold } from '../../ui/PhoneFold'
import text from '../../ui/Text.module.css'
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
    { label: m.roadmap_column_dates(), holds: 'day' as const },
    { label: m.roadmap_column_role(), holds: 'day' as const },
    { label: m.roadmap_column_source(), holds: 'stage' as const },
  ]
  return (
    <>
      {years.map(({ year, events }) => (
        <section key={year} className={styles.plain}>
          <h3>{year ?? m.roadmap_no_year()}</h3>
          <PhoneFold summary={m.roadmap_events()} count={events.length}>
            <FoldingTable
              title={m.roadmap_events_table({ year: year ?? m.roadmap_no_year() })}
              columns={columns}
              rows={events.map(({ id, name, place, period, roles, note, source }) => ({
                id,
                cells: [
                  <Fragment key="name">
                    <bdi lang="fr">
                      {typeset(place === null ? name : m.roadmap_event_at({ name, place }), 'fr')}
                    </bdi>
                    {note === undefined ? null : (
                      <span className={text.sub}>
                        <WithFrench text={note[currentLocale()]} />
                      </span>
                    )}
                  </Fragment>,
                  period === null ? (
                    <span className={styles.soft}>{m.roadmap_no_dates()}</span>
                  ) : (
                    eventDates(period)
                  ),
                  roles.map((role) => eventRoleWords[role]()).join(', '),
                  <ActSource
                    key="source"
                    act={source.act}
                    section={source.section}
                    acts={acts}
                    lasting={lasting}
                  />,
                ],
              }))}
            />
          </PhoneFold>
        </section>
      ))}
      <p className={styles.all}>
        <Link to={addresses.events(lasting)}>{m.roadmap_all_events()}</Link>
      </p>
    </>
  )
}
