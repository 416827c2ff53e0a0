import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { catalogueQuery, indexQuery } from '../../api/queries'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { pageName } from '../../subjects/find/pageNames'
import { bidAround, lastExercise } from '../../subjects/bid/bidAround'
import { Gathered } from '../../subjects/failure/Gathered'
import { SetAside } from '../../subjects/failure/SetAside'
import { useBaseSet } from '../../subjects/ownFile/useBaseSet'
import { Page } from '../../ui/Page'
import { Bid } from './Bid'
import { offered } from './offered'

const prefix = 'indicator:'

/** Targets for the years to come, prepared from what was promised and obtained: one indicator at a time, the headline ones first. */
export function BidPage() {
  const { state, change } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const last = index.data === undefined ? 0 : lastExercise(index.data)
  const catalogue = useQuery(
    catalogueQuery(index.data, last === 0 ? undefined : last, currentLocale()),
  )
  const options = useMemo(
    () => (index.data && catalogue.data ? offered(index.data, catalogue.data) : []),
    [index.data, catalogue.data],
  )
  const asked = state.choix?.startsWith(prefix) ? state.choix.slice(prefix.length) : ''
  const chosen = options.find(({ value }) => value === asked) ?? options[0]
  const resource = useQuery(
    indicatorQuery(chosen === undefined ? undefined : index.data, chosen?.value ?? ''),
  )
  const agreements = useQuery(resourceQuery(index.data, 'agreements'))
  const reference = useQuery(resourceQuery(index.data, 'reference'))
  const contradictions = useQuery(resourceQuery(index.data, 'contradictions'))
  const reporting = useQuery(resourceQuery(index.data, 'reporting'))
  const programmes = useQuery(resourceQuery(index.data, 'programmes'))
  const base = useBaseSet(index.data)
  const asOf = index.data === undefined ? '' : asOfOf(state, index.data)
  const around = useMemo(
    () =>
      index.data &&
      agreements.data &&
      reference.data &&
      contradictions.data &&
      reporting.data &&
      programmes.data
        ? bidAround(index.data, asOf, {
            agreements: agreements.data,
            reference: reference.data,
            contradictions: contradictions.data,
            reporting: reporting.data,
            programmes: programmes.data,
          })
        : undefined,
    [
      index.data,
      agreements.data,
      reference.data,
      contradictions.data,
      reporting.data,
      programmes.data,
      asOf,
    ],
  )
  const lede = last === 0 ? null : <p>{m.bid_lede({ years: `${last + 1}-${last + 3}` })}</p>
  return (
    <Page title={pageName('candidature')} lede={lede}>
      {catalogue.data !== undefined && options.length === 0 ? <p>{m.bid_none()}</p> : null}
      {index.data && resource.data && around && base !== undefined ? (
        <>
          <SetAside of={[resource.data]} />
          <Bid
            key={base}
            base={base}
            index={index.data}
            resource={resource.data}
            around={around}
            options={options}
            onChoose={(id) => change({ choix: `${prefix}${id}` })}
          />
        </>
      ) : (
        <Gathered
          asked={[
            index,
            catalogue,
            ...(chosen === undefined ? [] : [resource]),
            agreements,
            reference,
            contradictions,
            reporting,
            programmes,
          ]}
        >
          {null}
        </Gathered>
      )}
    </Page>
  )
}
