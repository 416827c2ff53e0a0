import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Register } from '../../domain/counting'
import { indicatorUrl } from '../../api/apiIndex'
import { indexQuery } from '../../api/queries'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { together } from '../../api/together'
import { useViewState } from '../../address/useViewState'
import type { RegisterContext, RegisterName } from './registerData'
import { asOfOf } from '../../address/asOf'

/** A register, what it is read beside, and the indicators that it feeds: those that the data set names, and those of its rules; `context` is `null` until all is there. */
export function useRegister<N extends RegisterName>(name: N, registers: readonly Register[]) {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const known = index.data
  const register = useQuery(resourceQuery(known, name))
  const reference = useQuery(resourceQuery(known, 'reference'))
  const programmes = useQuery(resourceQuery(known, 'programmes'))
  const contradictions = useQuery(resourceQuery(known, 'contradictions'))
  const sources = useQuery(resourceQuery(known, 'sources'))
  const reporting = useQuery(resourceQuery(known, 'reporting'))
  const ruled = (reporting.data?.rules ?? [])
    .filter(({ register: of }) => registers.includes(of))
    .map(({ indicator }) => indicator)
  const printed = (reference.data?.fed ?? [])
    .filter(({ register: of }) => of === name)
    .map(({ indicator }) => indicator)
  const ids = [...new Set([...printed, ...ruled])].filter(
    (id) => known !== undefined && indicatorUrl(known, id) !== undefined,
  )
  const fed = useQueries({ queries: ids.map((id) => indicatorQuery(known, id)), combine: together })
  const context = useMemo<RegisterContext | null>(() => {
    if (
      !known ||
      !reference.data ||
      !programmes.data ||
      !contradictions.data ||
      !sources.data ||
      !reporting.data ||
      !fed.all
    )
      return null
    return {
      reference: reference.data,
      programmes: programmes.data,
      contradictions: contradictions.data.contradictions,
      acts: sources.data.acts,
      indicators: fed.all,
      rules: reporting.data.rules,
      asOf: asOfOf({ arrete: state.arrete }, known),
      dataset: known.dataset,
    }
  }, [
    known,
    fed.all,
    reference.data,
    programmes.data,
    contradictions.data,
    sources.data,
    reporting.data,
    state.arrete,
  ])
  return {
    asked: [
      index,
      register,
      reference,
      programmes,
      contradictions,
      sources,
      reporting,
      ...fed.results,
    ],
    register: register.data,
    context,
  }
}
