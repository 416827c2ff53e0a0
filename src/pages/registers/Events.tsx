import { useMemo } from 'react'
import { formatNumber } from '../../format/numbers'
import type { RegisterRecords } from '../../api/registerRows'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { eventRoleWords } from '../../subjects/register/eventRoleWords'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { Course } from './Course'
import { coursePanels } from './courseView'
import { domainKey, eventRoles, eventsView } from './eventsView'
import { eventCounts } from './fedCounts'
import { FedTable } from './FedTable'
import styles from './Register.module.css'
import { RegisterBar } from './RegisterBar'
import { describeEvents } from './describeEvents'
import type { RegisterContext, RegisterEvent } from './registerData'
import { registerNames } from './registerNames'
import { RegisterRows } from './RegisterRows'
import { ruleCounts } from './ruleCounts'
import { RuleTable } from './RuleTable'
import { namedField, yearField } from './registerFields'

interface Props {
  readonly events: readonly RegisterEvent[]
  /** Who took part, where the data set has lists; counted, never named here. */
  readonly participations: RegisterRecords['participations']
  readonly context: RegisterContext
}

/** The register of events that are there: counts by role, rows, and the printed figures beside them. */
export function Events({ events, participations, context }: Props) {
  const { state, lasting, change } = useViewState()
  const view = useMemo(() => eventsView(events, state), [events, state])
  const counts = useMemo(() => eventCounts(events, context), [events, context])
  const ruled = useMemo(
    () =>
      ruleCounts(
        ['events', 'participations'],
        { visits: [], participations, events, projects: [] },
        context,
      ),
    [events, participations, context],
  )
  const panels = useMemo(() => coursePanels(ruled, context), [ruled, context])
  const { programme } = registerNames(context)
  const domainLabel = (key: string): string =>
    typeset(
      events.find(({ domain }) => domain !== null && domainKey(domain) === key)?.domain ?? key,
    )
  if (events.length === 0) {
    return (
      <Notice>
        <p>{m.registers_events_none()}</p>
      </Notice>
    )
  }
  return (
    <>
      <Course panels={panels} context={context} lasting={lasting} />
      <RegisterBar
        fields={[
          yearField(view.options.exercice),
          namedField(
            'programme',
            m.registers_column_programme(),
            view.options.programme,
            programme,
          ),
          {
            key: 'statut',
            label: m.registers_column_role(),
            options: eventRoles
              .filter((role) => view.options.statut?.includes(role))
              .map((value) => ({ value, label: eventRoleWords[value]() })),
          },
          {
            key: 'domaine',
            label: m.registers_column_domain(),
            options: (view.options.domaine ?? [])
              .toSorted()
              .map((value) => ({ value, label: domainLabel(value), lang: 'fr' })),
          },
        ]}
        filters={view.filters}
        hint={m.registers_events_hint()}
        sortings={[
          { value: 'date', label: m.registers_sort_date() },
          { value: 'nom', label: m.registers_sort_name() },
          { value: 'role', label: m.registers_sort_role() },
        ]}
        sorting={view.sorting}
        change={change}
      />
      <ul className={styles.counts} aria-label={m.registers_roles()}>
        {view.roles.map(({ role, count }) => {
          const isChosen = view.filters.statut === role
          return (
            <li key={role}>
              <Link
                to={addresses.events({ ...state, statut: isChosen ? '' : role })}
                current={isChosen}
              >
                {m.registers_role_counted({
                  role: eventRoleWords[role](),
                  count: formatNumber(count),
                })}
              </Link>
            </li>
          )
        })}
      </ul>
      <RegisterRows
        total={view.total}
        isFiltered={Object.keys(view.filters).length > 0}
        clear={addresses.events(lasting)}
        heads={view.heads}
        table={describeEvents(view.rows, context)}
        fileName={m.registers_events_file({ dataset: context.dataset.id, day: context.asOf })}
      />
      <RuleTable counts={ruled} lasting={lasting} />
      <section>
        <h2>{m.registers_fed()}</h2>
        <p>{m.registers_events_rule()}</p>
        <FedTable
          counts={counts}
          context={context}
          lasting={lasting}
          rowsOf={({ year }) => addresses.events({ ...lasting, exercice: String(year) })}
        />
      </section>
    </>
  )
}
