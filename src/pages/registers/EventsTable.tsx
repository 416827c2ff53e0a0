import { currentLocale } from '../../format/locale'
import { qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource } from '../../subjects/source/ActSource'
import { eventDates } from '../../subjects/register/eventDates'
import { eventRoleWords } from '../../subjects/register/eventRoleWords'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Register.module.css'
import type { RegisterContext, RegisterEvent } from './registerData'
import { registerNames } from './registerNames'
import { RegisterTable } from './RegisterTable'

interface Props {
  readonly events: readonly RegisterEvent[]
  readonly context: RegisterContext
  readonly lasting: ViewState
}

/** The events that acts name, a line each, with the contradictions that touch one. */
export function EventsTable({ events, context, lasting }: Props) {
  const language = currentLocale()
  const { programme } = registerNames(context)
  const columns = [
    { id: 'event', label: m.registers_column_event() },
    { id: 'date', label: m.registers_column_date() },
    { id: 'place', label: m.registers_column_place() },
    { id: 'role', label: m.registers_column_role() },
    { id: 'programme', label: m.registers_column_programme() },
    { id: 'source', label: m.registers_column_source() },
  ]
  return (
    <RegisterTable
      caption={m.registers_events_table()}
      columns={columns}
      rows={events.map((event) => ({
        id: event.id,
        cells: [
          <div key="event">
            <bdi lang="fr">{typeset(event.name, 'fr')}</bdi>
            {event.status === undefined || event.status === 'final' ? null : (
              <span className={styles.sub}>{qualityWords[event.status]()}</span>
            )}
            {event.note === undefined ? null : (
              <span className={styles.sub}>
                <WithFrench text={event.note[language]} />
              </span>
            )}
            {context.contradictions
              .filter(({ concerns }) => concerns.includes(event.id))
              .map(({ id, title }) => (
                <span key={id} className={styles.sub}>
                  <Link to={addresses.control(id, lasting)}>
                    <WithFrench text={title[language]} />
                  </Link>
                </span>
              ))}
          </div>,
          <span key="date">
            {event.period === null
              ? (event.year ?? m.registers_no_year())
              : eventDates(event.period)}
          </span>,
          event.place === null ? null : (
            <span key="place" lang="fr">
              {typeset(event.place, 'fr')}
            </span>
          ),
          <span key="role">{event.roles.map((role) => eventRoleWords[role]()).join(', ')}</span>,
          <div key="programme">
            {event.programme === null ? '' : programme(event.programme)}
            {event.domain === null ? null : (
              <span className={styles.sub} lang="fr">
                {typeset(event.domain, 'fr')}
              </span>
            )}
          </div>,
          <span key="source" className={styles.sub}>
            <ActSource
              act={event.source.act}
              section={event.source.section}
              acts={context.acts}
              lasting={lasting}
            />
          </span>,
        ],
      }))}
    />
  )
}
