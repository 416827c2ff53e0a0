import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import { resourceQuery } from '../api/resourceQueries'
import type { Section } from './document'
import { contradictionSection } from './contradictionSection'

/** The section of a contradiction; `null` for an id that the data do not hold. */
export async function fetchContradictionSection(
  client: QueryClient,
  index: DataIndex,
  id: string,
): Promise<Section | null> {
  const [{ contradictions }, { units }, { acts }, { funders }] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'contradictions')),
    client.fetchQuery(resourceQuery(index, 'reference')),
    client.fetchQuery(resourceQuery(index, 'sources')),
    client.fetchQuery(resourceQuery(index, 'funders')),
  ])
  const found = contradictions.find((contradiction) => contradiction.id === id)
  return found === undefined
    ? null
    : contradictionSection(found, {
        acts,
        funders,
        units,
        simulated: index.dataset.simulated,
      })
}
