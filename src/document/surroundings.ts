import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import { indicatorQuery, resourceQuery } from '../api/resourceQueries'
import type { ParsedResource } from '../api/resources'
import type { Section } from './document'
import { asOfOf } from '../address/asOf'
import type { ViewState } from '../address/viewState'
import { type IndicatorSurroundings, indicatorSection } from './indicatorSection'

/** Every resource that a section may be read beside, asked once; what can be done without is empty where it fails. */
export async function surroundingsOf(
  client: QueryClient,
  index: DataIndex,
  state: Pick<ViewState, 'arrete' | 'exercice'>,
): Promise<IndicatorSurroundings & { readonly funders: ParsedResource<'funders'>['funders'] }> {
  const [agreements, reference, sources, contradictions, programmes, funders, committees] =
    await Promise.all([
      client.fetchQuery(resourceQuery(index, 'agreements')),
      client.fetchQuery(resourceQuery(index, 'reference')),
      client.fetchQuery(resourceQuery(index, 'sources')),
      client.fetchQuery(resourceQuery(index, 'contradictions')),
      client.fetchQuery(resourceQuery(index, 'programmes')),
      client.fetchQuery(resourceQuery(index, 'funders')),
      client.fetchQuery(resourceQuery(index, 'committees')),
    ])
  return {
    agreements: agreements.agreements,
    reference,
    acts: sources.acts,
    contradictions: contradictions.contradictions,
    programmes: programmes.programmes,
    funders: funders.funders,
    said: committees,
    asOf: asOfOf(state, index),
    profile: index.profile,
    exercise: state.exercice === 'tous' ? undefined : state.exercice,
  }
}

/** The section of an indicator that is not at hand yet; an unknown id is an HttpError 404. */
export async function fetchIndicatorSection(
  client: QueryClient,
  index: DataIndex,
  id: string,
  around: IndicatorSurroundings,
): Promise<Section> {
  return indicatorSection(await client.fetchQuery(indicatorQuery(index, id)), around)
}
