import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { indexQuery, indicatorQuery, resourceQuery } from '../../data/queries'
import { useViewState } from '../../viewState/useViewState'
import type { RegisterContext, RegisterName } from './registerData'

/** A register, what it is read beside, and the indicators of these ids that the data set has; `context` is `null` until all is there. */
export function useRegister<N extends RegisterName>(name: N, indicatorIds: readonly string[]) {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const known = index.data
  const register = useQuery(resourceQuery(known, name))
  const reference = useQuery(resourceQuery(known, 'reference'))
  const programmes = useQuery(resourceQuery(known, 'programmes'))
  const contradictions = useQuery(resourceQuery(known, 'contradictions'))
  const sources = useQuery(resourceQuery(known, 'sources'))
  const ids = indicatorIds.filter((id) => known?.indicators.has(id))
  const fed = useQueries({ queries: ids.map((id) => indicatorQuery(known, id)) })
  const indicators = fed.flatMap(({ data }) => data ?? [])
  const key = indicators.map(({ indicator }) => indicator.id).join()
  const context = useMemo<RegisterContext | null>(() => {
    if (!known || !reference.data || !programmes.data || !contradictions.data || !sources.data || indicators.length < ids.length)
      return null
    return {
      reference: reference.data,
      programmes: programmes.data,
      contradictions: contradictions.data.contradictions,
      acts: sources.data.acts,
      indicators,
      asOf: state.arrete ?? known.asOf,
      dataset: known.dataset,
    }
    // eslint-disable-next-line react/exhaustive-deps -- `key` and the index stand for the indicators, whose list is made anew at each render.
  }, [known, key, reference.data, programmes.data, contradictions.data, sources.data, state.arrete])
  return { asked: [index, register, reference, programmes, contradictions, sources, ...fed], register: register.data, context }
}
