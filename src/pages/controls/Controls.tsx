import { useMemo } from 'react'
import type { ParsedResource } from '../../api/resources'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { actNames } from '../../subjects/source/actName'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { PhoneFold } from '../../ui/PhoneFold'
import { Unfolding } from '../../ui/Unfolding'
import { useFragment } from '../../ui/useFragment'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { ComputationList } from './ComputationList'
import { computationsView } from './computationsView'
import { ControlArticle } from './ControlArticle'
import { ControlFilters } from './ControlFilters'
import styles from './Controls.module.css'
import { type ControlLists, controlsData } from '../../subjects/controls/controlsData'
import { controlsView } from './controlsView'
import { groupIds, groupWords } from './controlWords'

interface Props {
  readonly lists: ControlLists
  readonly funders: ParsedResource<'funders'>['funders']
  /** False while something still comes that moves what stands on the page. */
  readonly isSettled: boolean
}

/** The contradictions that are there: filters, counts by part, each part, the computations, and what an empty page means. */
export function Controls({ lists, funders, isSettled }: Props) {
  const { state, lasting, change } = useViewState()
  const language = currentLocale()
  const fragment = useFragment(isSettled)
  const controls = useMemo(() => controlsData(lists, language), [lists, language])
  const computations = useMemo(() => computationsView(lists, language), [lists, language])
  const view = useMemo(() => controlsView(controls, state), [controls, state])
  const nameOf = actNames(lists.acts, funders)
  const known = [...Object.values(groupIds), 'contenu', ...controls.map(({ id }) => id)]
  if (view.total === 0)
    return (
      <Notice>
        <p>{m.controls_none()}</p>
      </Notice>
    )
  return (
    <>
      {fragment === null || known.includes(fragment) ? null : (
        <Notice role="status">
          <p>{m.controls_unknown_fragment({ fragment })}</p>
        </Notice>
      )}
      <ControlFilters view={view} nameOf={nameOf} change={change} />
      <p role="status">
        {m.controls_shown({
          n: view.shown,
          shown: formatNumber(view.shown),
          total: formatNumber(view.total),
        })}
        {view.isFiltered ? (
          <span data-screen>
            {' · '}
            <Link to={addresses.controls(lasting)}>{m.controls_clear()}</Link>
          </span>
        ) : null}
      </p>
      <nav aria-label={m.controls_groups()}>
        <ul className={styles.groups}>
          {view.groups.map(({ group, controls: own }) => (
            <li key={group}>
              <a href={`#${groupIds[group]}`}>
                {m.counted_title({
                  title: groupWords[group].title(),
                  count: formatNumber(own.length),
                })}
              </a>
            </li>
          ))}
          <li>
            <a href={`#${groupIds.computations}`}>
              {m.counted_title({
                title: m.controls_group_computations(),
                count: formatNumber(computations.total),
              })}
            </a>
          </li>
        </ul>
      </nav>
      {view.shown === 0 ? (
        <Notice>
          <p>{m.controls_filtered_out()}</p>
        </Notice>
      ) : null}
      <Unfolding openWords={m.controls_open_all()} closeWords={m.controls_close_all()}>
        {view.groups.map(({ group, controls: own }) => (
          <section
            key={group}
            id={groupIds[group]}
            tabIndex={-1}
            aria-labelledby={`${groupIds[group]}-titre`}
            className={styles.group}
          >
            <h2 id={`${groupIds[group]}-titre`}>
              {m.counted_title({
                title: groupWords[group].title(),
                count: formatNumber(own.length),
              })}
            </h2>
            <p className={styles.lede}>{groupWords[group].lede()}</p>
            <PhoneFold
              summary={m.controls_see({ n: own.length, shown: formatNumber(own.length) })}
              isOpen={view.isFiltered}
            >
              {own.map((control) => (
                <ControlArticle
                  key={control.id}
                  control={control}
                  nameOf={nameOf}
                  isOpen={view.filters.q !== undefined}
                  lasting={lasting}
                />
              ))}
            </PhoneFold>
          </section>
        ))}
        <ComputationList view={computations} nameOf={nameOf} />
      </Unfolding>
    </>
  )
}
