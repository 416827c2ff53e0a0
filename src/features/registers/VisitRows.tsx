import { useMemo } from 'react'
import { m } from '../../format/words'
import { ActSource } from '../../parts/ActSource'
import { eventDates } from '../../parts/eventDates'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
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
    { id: 'source', label: m.registers_column_source() },
  ]
  return (
    <>
      <RegisterBar
        fields={[
          {
            key: 'exercice',
            label: m.registers_column_year(),
            options: (view.options.exercice ?? [])
              .toSorted()
              .map((value) => ({ value, label: value === undated ? m.registers_no_year() : value })),
          },
          {
            key: 'territoire',
            label: m.registers_column_territory(),
            options: (view.options.territoire ?? []).map((value) => ({ value, label: territory(value) })),
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
          rows={view.rows.map(({ id, company, period, territory: where, source }) => ({
            id,
            cells: [
              <bdi key="company">{company}</bdi>,
              <span key="date">{period === null ? m.registers_no_year() : eventDates(period)}</span>,
              <span key="territory">{territory(where)}</span>,
              <ActSource key="source" act={source.act} section={source.section} acts={context.acts} lasting={lasting} />,
            ],
          }))}
        />
      </RegisterRows>
    </>
  )
}
