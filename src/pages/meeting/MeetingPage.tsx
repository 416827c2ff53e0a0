import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dossierDocument } from '../../document/dossierDocument'
import { indexQuery } from '../../api/queries'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { useKeptDossier } from '../../document/keptDossier'
import { Failure } from '../../subjects/failure/Failure'
import { Link } from '../../ui/Link'
import { Waiting } from '../../ui/Waiting'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { Meeting } from './Meeting'
import { meetingQuery, stateOf } from './meetingItems'
import { originOf } from './origin'

/** The meeting on a projector: one subject per screen, from the filters of the overview, from one subject, or from the dossier. */
export function MeetingPage() {
  const { state } = useViewState()
  const isDossier = state.choix === 'dossier'
  const dossier = useKeptDossier(({ value }) => value)
  const index = useQuery(indexQuery(state.jeu))
  const meeting = useQuery(meetingQuery(isDossier ? undefined : index.data, state))
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
        screens={sections.map((section) => ({ key: section.key, frozen: section }))}
        state={shownState}
      />
    )
  }
  if (meeting.data !== undefined && known !== undefined) {
    const { keys, shown, hasFirst } = meeting.data
    return (
      <Meeting
        index={known}
        title={hasFirst ? m.overview_title() : m.committee_position()}
        hasFirst={hasFirst}
        lines={[...shown.map(({ label, text }) => m.section_filter({ label, text })), ...lines]}
        screens={keys.map((key) => ({ key, frozen: null }))}
        state={shownState}
      />
    )
  }
  const error = index.error ?? meeting.error
  return (
    <main id="contenu">
      <h1>{m.plan_meeting()}</h1>
      {error === null ? (
        <Waiting />
      ) : (
        <Failure
          error={error}
          onRetry={() => void (index.error === null ? meeting : index).refetch()}
        />
      )}
      <p>
        <Link to={originOf(state)}>{m.meeting_leave()}</Link>
      </p>
    </main>
  )
}
