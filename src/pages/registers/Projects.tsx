import { useMemo } from 'react'
import { formatNumber } from '../../format/numbers'
import { natureWords } from '../../format/reading'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { Course } from './Course'
import { coursePanels } from './courseView'
import { type FedCount, projectCounts } from './fedCounts'
import { FedTable } from './FedTable'
import { natureWord } from './natureWord'
import { noNature, projectsView, rowNatures } from './projectsView'
import styles from './Register.module.css'
import { RegisterBar } from './RegisterBar'
import { describeProjects } from './describeProjects'
import type { Project, RegisterContext } from './registerData'
import { registerNames } from './registerNames'
import { RegisterRows } from './RegisterRows'
import { ruleCounts } from './ruleCounts'
import { RuleTable } from './RuleTable'
import { namedField, yearField } from './registerFields'

interface Props {
  readonly projects: readonly Project[]
  readonly context: RegisterContext
}

/** The register of projects that are there: counts by nature, rows, and the printed figures that they feed. */
export function Projects({ projects, context }: Props) {
  const { state, lasting, change } = useViewState()
  const view = useMemo(() => projectsView(projects, state), [projects, state])
  const counts = useMemo(() => projectCounts(projects, context), [projects, context])
  const ruled = useMemo(
    () =>
      ruleCounts(['projects'], { visits: [], participations: [], events: [], projects }, context),
    [projects, context],
  )
  const panels = useMemo(() => coursePanels(ruled, context), [ruled, context])
  const { territory } = registerNames(context)
  const rowsOf = ({ year, observation: { nature } }: FedCount): string =>
    addresses.projects({
      ...lasting,
      exercice: String(year),
      ...(rowNatures.some((known) => known === nature) && nature !== null
        ? { statut: nature }
        : {}),
    })
  if (projects.length === 0) {
    return (
      <Notice>
        <p>{m.registers_projects_none()}</p>
      </Notice>
    )
  }
  return (
    <>
      <Course panels={panels} context={context} lasting={lasting} />
      <RegisterBar
        fields={[
          yearField(view.options.exercice),
          {
            key: 'statut',
            label: m.registers_column_nature(),
            options: [
              ...rowNatures.map((value) => ({ value, label: natureWord(value) })),
              { value: noNature, label: m.scope_no_nature() },
            ],
          },
          namedField(
            'territoire',
            m.registers_column_territory(),
            view.options.territoire,
            territory,
          ),
        ]}
        filters={view.filters}
        hint={m.registers_projects_hint()}
        sortings={[
          { value: 'annee', label: m.registers_sort_year() },
          { value: 'nom', label: m.registers_sort_name() },
          { value: 'dispositif', label: m.registers_sort_scheme() },
        ]}
        sorting={view.sorting}
        change={change}
      />
      <ul className={styles.counts} aria-label={m.registers_natures()}>
        {view.natures.map(({ nature, count }) => {
          const value = nature ?? noNature
          const isChosen = view.filters.statut === value
          return (
            <li key={value}>
              <Link
                to={addresses.projects({ ...state, statut: isChosen ? '' : value })}
                current={isChosen}
              >
                <b>{formatNumber(count)}</b>{' '}
                {nature === null
                  ? m.scope_no_nature()
                  : m.registers_nature_of({ nature: natureWords[nature](), letter: nature })}
              </Link>
            </li>
          )
        })}
      </ul>
      <p className={styles.sub}>{m.registers_natures_rule()}</p>
      <RegisterRows
        total={view.total}
        isFiltered={Object.keys(view.filters).length > 0}
        clear={addresses.projects(lasting)}
        heads={view.heads}
        table={describeProjects(view.rows, context)}
        fileName={m.registers_projects_file({ dataset: context.dataset.id, day: context.asOf })}
      />
      <RuleTable counts={ruled} lasting={lasting} />
      <section>
        <h2>{m.registers_fed()}</h2>
        <p>{m.registers_projects_rule()}</p>
        <FedTable counts={counts} context={context} lasting={lasting} rowsOf={rowsOf} />
      </section>
    </>
  )
}
