import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'

interface Props {
  /** Key of the section that a meeting is to see: `indicator:members`. */
  readonly subject: string
}

/** The way to the projector for one subject; a meeting that is left comes back here. */
export function ProjectLink({ subject }: Props) {
  const { state } = useViewState()
  return (
    <span id="projeter" data-screen>
      <Link to={addresses.meeting({ ...state, choix: subject })}>{m.meeting_project()}</Link>
    </span>
  )
}
