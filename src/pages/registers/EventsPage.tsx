import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { Events } from './Events'
import { OtherRegisters } from './OtherRegisters'
import { standingAt } from './registerData'
import { useRegister } from './useRegister'

/** The events that acts name, with the part that the cluster takes in each. */
export function EventsPage() {
  const { lasting } = useViewState()
  const { asked, register, context } = useRegister('events', ['events', 'participations'])
  return (
    <Page
      title={m.registers_events_title()}
      lede={<p>{m.registers_events_lede()}</p>}
      above={<OtherRegisters current="events" lasting={lasting} />}
    >
      <Gathered asked={asked}>
        {register && context ? (
          <Events
            events={standingAt(register.events, context.asOf)}
            participations={register.participations}
            context={context}
          />
        ) : null}
      </Gathered>
    </Page>
  )
}
