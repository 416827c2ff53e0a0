import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { OtherRegisters } from './OtherRegisters'
import { standingAt } from './registerData'
import { useRegister } from './useRegister'
import { Visits } from './Visits'

/** The companies visited: rows where the data set has them, the printed totals and the tables that are asked for where it has not. */
export function VisitsPage() {
  const { lasting } = useViewState()
  const { asked, register, context } = useRegister('visits', ['visits'])
  return (
    <Page
      title={m.registers_visits_title()}
      lede={<p>{m.registers_visits_lede()}</p>}
      above={<OtherRegisters current="visits" lasting={lasting} />}
    >
      <Gathered asked={asked}>
        {register && context ? (
          <Visits visits={standingAt(register.visits, context.asOf)} context={context} />
        ) : null}
      </Gathered>
    </Page>
  )
}
