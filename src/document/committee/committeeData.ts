import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import { catalogueQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import type { ParsedResource } from '../../api/resources'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { currentLocale } from '../../format/locale'
import { asOfOf } from '../../address/asOf'
import type { ViewState } from '../../address/viewState'
import { pinsOf, usePins } from '../../kept/pins'
import { funderInView } from '../../subjects/dashboard/factsView'
import {
  headlineKey,
  headlineOf,
  panelsIn,
  pinnedHeadline,
} from '../../subjects/dashboard/headline'
import { overviewData, type OverviewData } from '../../subjects/promise/overviewView'

/** What every screen of a committee is made of: the exercise, its headline panels, whose eyes are borrowed. */
export interface CommitteeData {
  readonly index: DataIndex
  readonly state: ViewState
  readonly catalogue: ParsedCatalogue
  readonly data: OverviewData
  readonly entries: readonly HeadlineEntry[]
  readonly funder: string | null
  /** Territory of the funder that the reader chose. */
  readonly territory: string | null
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly asOf: string
}

/** Panels that a plan of twelve screens holds beside position, changes, money and decisions. */
const mostPanels = 8

/** The panels that the address names, or else those that the reader chose for the dashboard of a data set, which are the screens too. */
export const pinsNow = (
  { dataset }: Pick<DataIndex, 'dataset'>,
  { panneaux }: Pick<ViewState, 'panneaux'>,
): readonly string[] | undefined =>
  panelsIn(panneaux) ?? pinsOf(usePins.getState().value, dataset.id)

/** The exercise of an address as a committee looks at it; every resource is asked once, whichever screen asks first. */
export async function fetchCommitteeData(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<CommitteeData> {
  const wanted = index.exercises.find(({ year }) => String(year) === state.exercice)
  const year = (wanted ?? index.exercises[0])?.year
  const [catalogue, { funders }, { contradictions }] = await Promise.all([
    client.fetchQuery(catalogueQuery(index, year, currentLocale())),
    client.fetchQuery(resourceQuery(index, 'funders')),
    client.fetchQuery(resourceQuery(index, 'contradictions')),
  ])
  const asOf = asOfOf(state, index)
  return {
    index,
    state,
    catalogue,
    data: overviewData([catalogue], asOf, index.profile),
    entries: pinnedHeadline(headlineOf(index, catalogue), pinsNow(index, state)).slice(
      0,
      mostPanels,
    ),
    funder: funderInView(catalogue, state.financeur),
    territory: funders.find(({ id }) => id === state.financeur)?.territory ?? null,
    contradictions,
    asOf,
  }
}

/** Keys of a committee's screens, in order: position, each headline panel, what changed, money and dues, decisions. */
export const committeeKeys = ({ entries }: Pick<CommitteeData, 'entries'>): string[] => [
  'position',
  ...entries.map((entry) => `panel:${headlineKey(entry)}`),
  'changes:brief',
  'money',
  'decisions',
]
