import { useMemo } from 'react'
import { markets } from '../../domain/counting'
import { formatEuros, formatNumber } from '../../format/numbers'
import { qualityWords } from '../../format/reading'
import { m } from '../../format/words'
import { ActSource } from '../../subjects/source/ActSource'
import { eventDates } from '../../subjects/register/eventDates'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { marketWords } from './marketWords'
import styles from './Register.module.css'
import { RegisterBar } from './RegisterBar'
import { visitCsv } from './registerCsv'
import type { RegisterContext, Visit } from './registerData'
import { registerNames } from './registerNames'
import { RegisterRows } from './RegisterRows'
import { RegisterTable } from './RegisterTable'
import { undated } from './registerView'
import { visitsView } from './visitsView'

interface Props {
  readonly visits: readonly Visit[]
  readonly context: RegisterContext
}

/** The visits of a data set that has them, a line each. */
export function VisitRows({ visits, context }: Props) {
  const { state, lasting, change } = useViewState()
  const view = useMemo(() => visitsView(visits, state), [visits, state])
  const { territory } = registerNames(context)
  const columns = [
    { id: 'company', label: m.registers_column_company() },
    { id: 'date', label: m.registers_column_date() },
    { id: 'territory', label: m.registers_column_territory() },
    { id: 'market', label: m.registers_column_market() },
    { id: 'member', label: m.registers_column_member() },
    { id: 'staff', label: m.registers_column_staff(), isNumber: true },
    { id: 'turnover', label: m.registers_column_turnover(), isNumber: true },
    { id: 'source', label: m.registers_column_source() },
  ]
  return (
    <>
      <RegisterBar
        fields={[
          {
            key: 'exercice',
            label: m.registers_column_year(),
            options: (view.options.exercice ?? []).toSorted().map((value) => ({
              value,
              label: value === undated ? m.registers_no_year() : value,
            })),
          },
          {
            key: 'domaine',
            label: m.registers_column_market(),
            options: markets
              .filter((market) => view.options.domaine?.includes(market))
              .map((value) => ({ value, label: marketWords[value]() })),
          },
          {
            key: 'territoire',
            label: m.registers_column_territory(),
            options: (view.options.territoire ?? []).map((value) => ({
              value,
              label: territory(value),
            })),
          },
        ]}
        filters={view.filters}
        hint={m.registers_visits_hint()}
        sortings={[
          { value: 'date', label: m.registers_sort_date() },
          { value: 'nom', label: m.registers_sort_name() },
        ]}
        sorting={view.sorting}
        change={change}
      />
      <RegisterRows
        total={view.total}
        shown={view.rows.length}
        isFiltered={Object.keys(view.filters).length > 0}
        clear={addresses.visits(lasting)}
        csv={() => visitCsv(view.rows, context)}
        fileName={m.registers_visits_file({ dataset: context.dataset.id, day: context.asOf })}
      >
        <RegisterTable
          caption={m.registers_visits_table()}
          columns={columns}
          rows={view.rows.map(
            ({
              id,
              company,
              period,
              territory: where,
              market,
              member,
              staff,
              turnover,
              status,
              source,
            }) => ({
              id,
              cells: [
                <div key="company">
                  <bdi lang="fr">{company}</bdi>
                  {status === 'final' ? null : (
                    <span className={styles.sub}>{qualityWords[status]()}</span>
                  )}
                </div>,
                <span key="date">
                  {period === null ? m.registers_no_year() : eventDates(period)}
                </span>,
                <span key="territory">{territory(where)}</span>,
                market === null ? null : <span key="market">{marketWords[market]()}</span>,
                member === null ? null : (
                  <span key="member">{member ? m.registers_yes() : m.registers_no()}</span>
                ),
                staff === null ? null : <span key="staff">{formatNumber(staff)}</span>,
                turnover === null ? null : <span key="turnover">{formatEuros(turnover)}</span>,
                <ActSource
                  key="source"
                  act={source.act}
                  section={source.section}
                  acts={context.acts}
                  lasting={lasting}
                />,
              ],
            }),
          )}
        />
      </RegisterRows>
    </>
  )
}
