import { useMemo } from 'react'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { Course } from './Course'
import { coursePanels } from './courseView'
import { visitCounts } from './fedCounts'
import { FedTable } from './FedTable'
import type { RegisterContext, Visit } from './registerData'
import { ruleCounts } from './ruleCounts'
import { RuleTable } from './RuleTable'
import { VisitRows } from './VisitRows'
import { VisitTables } from './VisitTables'
import { visitTables } from './visitsView'

interface Props {
  readonly visits: readonly Visit[]
  readonly context: RegisterContext
}

/** The register of visits that is there, or that the acts print totals only; then these totals, and the tables that agreements ask for. */
export function Visits({ visits, context }: Props) {
  const { lasting } = useViewState()
  const counts = useMemo(() => visitCounts(visits, context), [visits, context])
  const ruled = useMemo(
    () => ruleCounts(['visits'], { visits, participations: [], events: [], projects: [] }, context),
    [visits, context],
  )
  const tables = useMemo(() => visitTables(context), [context])
  const panels = useMemo(() => coursePanels(ruled, context), [ruled, context])
  return (
    <>
      <Course panels={panels} context={context} lasting={lasting} />
      {visits.length === 0 ? (
        <Notice>
          <p>{m.registers_visits_none()}</p>
        </Notice>
      ) : (
        <VisitRows visits={visits} context={context} />
      )}
      <RuleTable counts={ruled} lasting={lasting} />
      <section>
        <h2>{m.registers_visits_totals()}</h2>
        <p>{m.registers_visits_rule()}</p>
        <FedTable
          counts={counts}
          context={context}
          lasting={lasting}
          rowsOf={({ year }) => addresses.visits({ ...lasting, exercice: String(year) })}
        />
      </section>
      {tables.length === 0 ? null : (
        <section>
          <h2>{m.registers_visits_tables()}</h2>
          <VisitTables tables={tables} context={context} lasting={lasting} />
        </section>
      )}
    </>
  )
}
