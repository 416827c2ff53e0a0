import { useQuery } from '@tanstack/react-query'
import { asOfOf } from '../../address/asOf'
import type { ViewState } from '../../address/viewState'
import type { DataIndex } from '../../api/apiIndex'
import { fetchBid } from '../../document/fetchBid'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { bidKey, bidVersions, useKeptBid } from '../../subjects/bid/keptBid'
import { versionWords } from '../../subjects/bid/versionWords'
import type { Cells } from '../../subjects/grid/gridText'
import { useBaseSet } from '../../subjects/ownFile/useBaseSet'
import { Meeting } from './Meeting'
import { MeetingComing } from './MeetingComing'

interface Props {
  readonly index: DataIndex
  readonly state: ViewState
}

const nothing: Cells = {}

/** A proposed set before the committee: all targets, the evidence owed, each indicator; every screen says that it is proposed. */
export function BidMeeting({ index, state }: Props) {
  const { value: bids } = useKeptBid()
  const base = useBaseSet(index)
  const asked = (state.choix ?? '').split(':')[1]
  const version = bidVersions.find((one) => one === asked) ?? 'a'
  const cells = base === undefined ? undefined : (bids[bidKey(base, version)] ?? nothing)
  const bid = useQuery({
    queryKey: [
      'meeting',
      'bid',
      index.dataset.id,
      index.dataVersion,
      asOfOf(state, index),
      currentLocale(),
      version,
      cells,
    ],
    queryFn: ({ client }) =>
      fetchBid(client, index, state, { cells: cells ?? nothing, version: versionWords[version]() }),
    enabled: cells !== undefined,
    retry: false,
    networkMode: 'always',
  })
  if (bid.data === undefined)
    return <MeetingComing error={bid.error} onRetry={() => void bid.refetch()} state={state} />
  const { title, subtitle, cover, sections } = bid.data
  return (
    <Meeting
      index={index}
      title={title}
      hasFirst
      lines={[subtitle, ...cover.map(({ label, text }) => m.section_filter({ label, text }))]}
      empty={m.bid_meeting_none()}
      screens={sections.map((section) => ({ key: section.key, frozen: section }))}
      state={state}
    />
  )
}
