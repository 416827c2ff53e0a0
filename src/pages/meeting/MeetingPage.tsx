import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { dossierDocument } from '../../document/dossierDocument'
import { indexQuery } from '../../api/queries'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { useKeptDossier } from '../../document/keptDossier'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { Meeting } from './Meeting'
import { meetingQuery, stateOf } from './meetingItems'
import { MeetingComing } from './MeetingComing'
import { isBidChoice } from './origin'

const BidMeeting = lazy(async () => ({ default: (await import('./BidMeeting')).BidMeeting }))

/** The meeting on a projector: one subject per screen, from the dashboard, from filters, from one subject, from the dossier or from a bid. */
export function MeetingPage() {
  const { state } = useViewState()
  const isDossier = state.choix === 'dossier'
  const dossier = useKeptDossier(({ value }) => value)
  const index = useQuery(indexQuery(state.jeu))
  const isBid = isBidChoice(state.choix)
  const meeting = useQuery(meetingQuery(isDossier || isBid ? undefined : index.data, state))
  const shownState = useMemo(() => stateOf(state), [state])
  const { data: known } = index
  const dataSet = known === undefined ? null : known.dataset.label[currentLocale()]
  const lines =
    known === undefined || dataSet === null
      ? []
      : [m.shell_data_at({ dataset: dataSet, day: formatDay(asOfOf(state, known)) })]
  if (isDossier) {
    const { title, subtitle, cover, sections } = dossierDocument(dossier)
    return (
      <Meeting
        index={known}
        title={title}
        hasFirst={sections[0]?.brief !== true}
        lines={[
          ...(subtitle === '' ? [] : [subtitle]),
          ...cover.map(({ label, text }) => m.section_filter({ label, text })),
        ]}
        empty={m.meeting_empty()}
        screens={sections.map((section) => ({ key: section.key, frozen: section }))}
        state={shownState}
      />
    )
  }
  if (isBid && known !== undefined)
    return (
      <BlockBoundary message={m.own_failed()}>
        <Suspense fallback={null}>
          <BidMeeting index={known} state={state} />
        </Suspense>
      </BlockBoundary>
    )
  if (meeting.data !== undefined && known !== undefined) {
    const { keys, shown, hasFirst } = meeting.data
    return (
      <Meeting
        index={known}
        title={hasFirst ? m.overview_title() : m.committee_position()}
        hasFirst={hasFirst}
        lines={[...shown.map(({ label, text }) => m.section_filter({ label, text })), ...lines]}
        empty={m.meeting_empty()}
        screens={keys.map((key) => ({ key, frozen: null }))}
        state={shownState}
      />
    )
  }
  return (
    <MeetingComing
      error={index.error ?? meeting.error}
      onRetry={() => void (index.error === null ? meeting : index).refetch()}
      state={state}
    />
  )
}
