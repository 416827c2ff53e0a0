import { useMemo } from 'react'
import type { ParsedResource } from '../../api/resources'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { actName } from '../../subjects/source/actName'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { SearchBox } from '../../ui/SearchBox'
import { Unfolding } from '../../ui/Unfolding'
import { useFragment } from '../../ui/useFragment'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './Acts.module.css'
import { authorityOf } from './authority'
import { CitedActs } from './CitedActs'
import { HeldAct } from './HeldAct'
import { sourcesData } from './sourcesData'
import { isUnknownPlace, sourcesView } from './sourcesView'

interface Props {
  readonly sources: ParsedResource<'sources'>
  /** Names of the authorities; empty until they are read. */
  readonly funders: ParsedResource<'funders'>['funders']
  /** False while something still comes that moves what stands on the page. */
  readonly isSettled: boolean
}

/** The acts that are there: search, each act with its figures, acts cited, and what an empty page means. */
export function Sources({ sources, funders, isSettled }: Props) {
  const { state, lasting, change } = useViewState()
  const language = currentLocale()
  const fragment = useFragment(isSettled)
  const data = useMemo(() => sourcesData(sources, language), [sources, language])
  const view = useMemo(() => sourcesView(data, state.q), [data, state.q])
  const acts = new Map(
    sources.acts.map((act) => [
      act.id,
      { ...act, authorityNames: authorityOf(act, funders, language) },
    ]),
  )
  const nameOf = (id: string): string => {
    const act = acts.get(id)
    return act === undefined
      ? m.source_act_unread()
      : actName(act, act.authorityNames?.short ?? null)
  }
  if (data.acts.length === 0)
    return (
      <Notice>
        <p>{m.sources_none()}</p>
      </Notice>
    )
  return (
    <>
      {fragment !== null && isUnknownPlace(data, fragment) ? (
        <Notice role="status">
          <p>{m.sources_unknown_fragment({ fragment })}</p>
        </Notice>
      ) : null}
      <form
        role="search"
        aria-label={m.sources_filter()}
        className={styles.search}
        onSubmit={(event) => event.preventDefault()}
      >
        <SearchBox
          label={m.sources_search()}
          hint={m.sources_search_hint()}
          value={state.q ?? ''}
          onSearch={(q) => change({ q: q === '' ? undefined : q }, 'replace')}
        />
      </form>
      <p role="status">
        {view.isFiltered ? (
          <>
            {m.sources_shown({
              n: view.shown,
              shown: formatNumber(view.shown),
              total: formatNumber(view.total),
            })}
            <span data-screen>
              {' · '}
              <Link to={addresses.sources(lasting)}>{m.sources_clear()}</Link>
            </span>
          </>
        ) : (
          m.sources_total({
            figures: view.total,
            acts: view.acts.length,
            shownFigures: formatNumber(view.total),
            shownActs: formatNumber(view.acts.length),
          })
        )}
      </p>
      {view.shown === 0 && view.cited.length === 0 ? (
        <Notice>
          <p>{m.sources_filtered_out()}</p>
        </Notice>
      ) : (
        <Unfolding openWords={m.unfold_all()} closeWords={m.fold_all()}>
          {view.acts.map((act) => (
            <HeldAct
              key={act.id}
              act={act}
              authority={acts.get(act.id)?.authorityNames ?? null}
              isOpen={view.isFiltered}
              lasting={lasting}
            />
          ))}
          <CitedActs
            cited={view.cited}
            nameOf={nameOf}
            isOpen={view.isFiltered}
            lasting={lasting}
          />
        </Unfolding>
      )}
    </>
  )
}
