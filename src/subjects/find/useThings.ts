import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { allCatalogueQueries, indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { together } from '../../api/together'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { finderIndex, type FinderIndex, joinedIndex } from './finder'
import { moneyThings } from './moneyThings'
import { announcedThings, pageThings } from './pageThings'
import { promisedThings } from './promisedThings'
import { companyThings, eventThings, projectThings, visitThings } from './registerThings'
import { actThings, contradictionThings, printedIndicators, sectionNames } from './sourceThings'
import type { Thing } from './thing'

export interface Things {
  readonly index: FinderIndex<Thing>
  readonly isComing: boolean
  /** What could not be read, in words. */
  readonly missing: readonly string[]
  readonly retry: () => void
}

/** Everything that can be found in the data set of the page, as it comes; what cannot be read is named and the rest stays. */
export function useThings(): Things {
  const { state } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const known = index.data
  const asOf = known === undefined ? '' : asOfOf({ arrete: state.arrete }, known)
  const profile = known?.profile ?? 'default'
  const promised = useQueries({ queries: allCatalogueQueries(known, language), combine: together })
  const programmes = useQuery(resourceQuery(known, 'programmes'))
  const agreements = useQuery(resourceQuery(known, 'agreements'))
  const funders = useQuery(resourceQuery(known, 'funders'))
  const reporting = useQuery(resourceQuery(known, 'reporting'))
  const projects = useQuery(resourceQuery(known, 'projects'))
  const events = useQuery(resourceQuery(known, 'events'))
  const visits = useQuery(resourceQuery(known, 'visits'))
  const companies = useQuery(resourceQuery(known, 'companies'))
  const sources = useQuery(resourceQuery(known, 'sources'))
  const contradictions = useQuery(resourceQuery(known, 'contradictions'))
  const reference = useQuery(resourceQuery(known, 'reference'))

  const pages = useMemo(
    () => finderIndex([...pageThings(), ...announcedThings(reference.data?.announced ?? [])]),
    [reference.data],
  )
  const promises = useMemo(
    () => finderIndex(promisedThings(promised.loaded, asOf, profile)),
    [promised.loaded, asOf, profile],
  )
  const money = useMemo(
    () =>
      finderIndex(
        moneyThings(
          {
            programmes: programmes.data?.programmes ?? [],
            amounts: programmes.data?.amounts ?? [],
            instalments: programmes.data?.instalments ?? [],
            deliverables: programmes.data?.deliverables ?? [],
            agreements: agreements.data?.agreements ?? [],
            funders: funders.data?.funders ?? [],
            deliveries: reporting.data?.deliveries ?? [],
          },
          asOf,
        ),
      ),
    [programmes.data, agreements.data, funders.data, reporting.data, asOf],
  )
  const registers = useMemo(
    () =>
      finderIndex([
        ...projectThings(projects.data?.projects ?? []),
        ...eventThings(events.data?.events ?? []),
        ...visitThings(visits.data?.visits ?? []),
        ...companyThings(companies.data?.companies ?? [], sectionNames(sources.data?.acts ?? [])),
      ]),
    [projects.data, events.data, visits.data, companies.data, sources.data],
  )
  const printed = useMemo(() => {
    const named = new Set(promises.entries.map(({ thing }) => thing.key))
    return finderIndex([
      ...contradictionThings(contradictions.data?.contradictions ?? []),
      ...(sources.data === undefined
        ? []
        : [...actThings(sources.data), ...printedIndicators(sources.data, named)]),
    ])
  }, [contradictions.data, sources.data, promises])

  const groups: readonly {
    readonly words: () => string
    readonly queries: readonly UseQueryResult[]
  }[] = [
    { words: m.find_missing_index, queries: [index] },
    { words: m.find_missing_promises, queries: promised.results },
    { words: m.find_missing_money, queries: [programmes, agreements, funders, reporting] },
    { words: m.find_missing_registers, queries: [projects, events, visits, companies] },
    { words: m.find_missing_sources, queries: [sources, contradictions, reference] },
  ]
  const all = groups.flatMap(({ queries }) => queries)
  return {
    index: useMemo(
      () => joinedIndex([pages, promises, money, registers, printed]),
      [pages, promises, money, registers, printed],
    ),
    isComing: all.some(({ isFetching, data }) => isFetching && data === undefined),
    missing: groups
      .filter(({ queries }) =>
        queries.some(({ error, data }) => error !== null && data === undefined),
      )
      .map(({ words }) => words()),
    retry: () => {
      for (const query of all) if (query.error !== null) void query.refetch()
    },
  }
}
