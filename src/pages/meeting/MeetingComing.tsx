import type { ViewState } from '../../address/viewState'
import { m } from '../../format/words'
import { pageName } from '../../subjects/find/pageNames'
import { Failure } from '../../subjects/failure/Failure'
import { Link } from '../../ui/Link'
import { Waiting } from '../../ui/Waiting'
import { originOf } from './origin'

interface Props {
  readonly error: Error | null
  readonly onRetry: () => void
  readonly state: ViewState
}

/** A meeting whose plan is on its way, or could not be read; with the way back. */
export function MeetingComing({ error, onRetry, state }: Props) {
  return (
    <main id="contenu">
      <h1>{pageName('seance')}</h1>
      {error === null ? <Waiting /> : <Failure error={error} onRetry={onRetry} />}
      <p>
        <Link to={originOf(state)}>{m.meeting_leave()}</Link>
      </p>
    </main>
  )
}
