import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { Parsed } from '../../api/parse'
import { allCatalogueQueries, indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { allOrFailed } from '../../api/together'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { useViewState } from '../../address/useViewState'
import { type FundingData, fundingData } from './fundingData'
import { asOfOf } from '../../address/asOf'
import type { Part } from '../failure/Missing'

export interface Funding {
  readonly index: DataIndex | undefined
  /** `undefined` until amounts, agreements and funders are there. */
  readonly data: FundingData | undefined
  /** Catalogues of all exercises; `undefined` until each is there. */
  readonly catalogues: readonly ParsedCatalogue[] | undefined
  readonly asOf: string
  /** What keeps the money from being shown. */
  readonly error: Error | null
  /** What keeps the promises, sources or contradictions from being shown beside it. */
  readonly besideError: Error | null
  /** What is shown beside the money, by what the reader misses without it. */
  readonly beside: readonly Part[]
  /** What was found while the files of the money were read. */
  readonly read: readonly (Parsed | undefined)[]
  readonly retry: () => void
}

/** The resources of the money pages. Amounts are shown as soon as they are there; promises, act titles and contradictions join them. */
export function useFunding(): Funding {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const asOf = index.data === undefined ? '' : asOfOf(state, index.data)
  const programmes = useQuery(resourceQuery(index.data, 'programmes'))
  const agreements = useQuery(resourceQuery(index.data, 'agreements'))
  const funders = useQuery(resourceQuery(index.data, 'funders'))
  const reference = useQuery(resourceQuery(index.data, 'reference'))
  const sources = useQuery(resourceQuery(index.data, 'sources'))
  const contradictions = useQuery(resourceQuery(index.data, 'contradictions'))
  const reporting = useQuery(resourceQuery(index.data, 'reporting'))
  const promised = useQueries({
    queries: allCatalogueQueries(index.data, currentLocale()),
    combine: allOrFailed,
  })
  const data = useMemo(() => {
    if (!programmes.data || !agreements.data || !funders.data || !reference.data) return undefined
    return fundingData({
      programmes: programmes.data,
      agreements: agreements.data,
      funders: funders.data,
      reference: reference.data,
      sources: sources.data,
      contradictions: contradictions.data,
      reporting: reporting.data,
      asOf,
    })
  }, [
    programmes.data,
    agreements.data,
    funders.data,
    reference.data,
    sources.data,
    contradictions.data,
    reporting.data,
    asOf,
  ])
  const needed = [index, programmes, agreements, funders, reference]
  const beside = [
    { what: m.part_acts(), asked: sources },
    { what: m.part_contradictions(), asked: contradictions },
    { what: m.part_reporting(), asked: reporting },
    ...promised.failed.map((asked) => ({ what: m.part_promises(), asked })),
  ]
  return {
    index: index.data,
    data,
    catalogues: index.data && promised.all,
    asOf,
    error: needed.find(({ error }) => error !== null)?.error ?? null,
    besideError: beside.find(({ asked }) => asked.error !== null)?.asked.error ?? null,
    beside,
    read: [...needed, sources, contradictions, reporting].map((query) => query.data),
    retry: () => {
      for (const query of [...needed, ...beside.map(({ asked }) => asked)])
        if (query.error !== null) void query.refetch()
    },
  }
}
