import { useMemo } from 'react'
import { m } from '../../format/words'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { RegisterBar } from './RegisterBar'
import { describeVisits } from './describeVisits'
import type { RegisterContext, Visit } from './registerData'
import { registerNames } from './registerNames'
import { RegisterRows } from './RegisterRows'
import { namedField, yearField } from './registerFields'
import { visitsView } from './visitsView'

interface Props {
  readonly visits: readonly Visit[]
  readonly context: RegisterContext
}

/** The visits of a data set that has them, a line each. */
export function VisitRows({ visits, context }: Props) {
  const { state, lasting, change } = useViewState()
  const view = useMemo(() => visitsView(visits, state), [visits, state])
  const { territory, market: marketName } = registerNames(context)
  return (
    <>
      <RegisterBar
        fields={[
          yearField(view.options.exercice),
          namedField('domaine', m.registers_column_market(), view.options.domaine, marketName),
          namedField(
            'territoire',
            m.registers_column_territory(),
            view.options.territoire,
            territory,
          ),
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
        isFiltered={Object.keys(view.filters).length > 0}
        clear={addresses.visits(lasting)}
        heads={view.heads}
        table={describeVisits(view.rows, context)}
        fileName={m.registers_visits_file({ dataset: context.dataset.id, day: context.asOf })}
      />
    </>
  )
}
