import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { currentLocale } from '../../format/locale'
import { fetchOverview, exerciseOf } from '../../document/fetchOverview'
import { filterWords } from '../../document/filterWords'
import { rowsInOrder } from '../../document/rowsInOrder'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { asOfOf } from '../../address/asOf'
import { asksForPromises, type ViewState } from '../../address/viewState'
import { committeeKeys, fetchCommitteeData, pinsNow } from '../../document/committee/committeeData'

export interface Meeting {
  /** Keys of sections, one per screen. */
  readonly keys: readonly string[]
  /** What was chosen, in words. */
  readonly shown: readonly { readonly label: string; readonly text: string }[]
  /** True where a screen before them names what was chosen; the committee's own plan begins with its position. */
  readonly hasFirst: boolean
}

/** Screens that twenty minutes hold; whatever else there is comes as an annex, by its name. */
const most = 11

const hasValue = ({ promise }: Pick<OverviewRow, 'promise'>): boolean =>
  promise.target.value !== null

/** One screen per indicator, in the order of the table: those with a promised value first, those promised in words only at the end. */
export function indicatorKeys(
  rows: readonly Pick<OverviewRow, 'indicator' | 'promise'>[],
): string[] {
  const ordered = [...rows.filter(hasValue), ...rows.filter((row) => !hasValue(row))]
  return [...new Set(ordered.map(({ indicator }) => `indicator:${indicator}`))]
}

/** Filters of the overview that a subject stands for: a programme and a funder are followed by what was promised for them. */
export function stateOf(state: ViewState): ViewState {
  const [kind, id] = (state.choix ?? '').split(/:(.*)/s)
  if (kind === 'programme') return { ...state, exercice: 'tous', programme: id ?? '' }
  if (kind === 'funder') return { ...state, financeur: id ?? '' }
  return state
}

async function fetchMeeting(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<Meeting> {
  const { choix } = state
  if (choix?.startsWith('indicator:') === true) return { keys: [choix], shown: [], hasFirst: true }
  if (choix === undefined && !asksForPromises(state))
    return {
      keys: committeeKeys(await fetchCommitteeData(client, index, state)),
      shown: [],
      hasFirst: false,
    }
  const overview = await fetchOverview(client, index, stateOf(state))
  const first = choix === undefined ? [] : [choix]
  return {
    keys: [...first, ...indicatorKeys(rowsInOrder(overview))].slice(0, most),
    shown: filterWords(overview, exerciseOf(index, stateOf(state))),
    hasFirst: true,
  }
}

/** What an address shows to a meeting. Made of data that are asked by themselves. */
export function meetingQuery(index: DataIndex | undefined, state: ViewState) {
  const { place: _place, lang: _lang, ...chosen } = state
  return queryOptions({
    queryKey: [
      'meeting',
      index?.dataset.id,
      index?.dataVersion,
      index === undefined ? null : [asOfOf(state, index), pinsNow(index, state)],
      chosen,
      currentLocale(),
    ],
    queryFn:
      index === undefined
        ? skipToken
        : ({ client }): Promise<Meeting> => fetchMeeting(client, index, state),
    retry: false,
    networkMode: 'always',
    staleTime: Infinity,
  })
}
