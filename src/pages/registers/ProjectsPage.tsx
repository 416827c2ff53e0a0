import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { OtherRegisters } from './OtherRegisters'
import { Projects } from './Projects'
import { standingAt } from './registerData'
import { useRegister } from './useRegister'

/** The projects that acts name, and the figures that are counted from them. */
export function ProjectsPage() {
  const { lasting } = useViewState()
  const { asked, register, context } = useRegister('projects', ['projects'])
  return (
    <Page
      title={m.registers_projects_title()}
      lede={<p>{m.registers_projects_lede()}</p>}
      above={<OtherRegisters current="projects" lasting={lasting} />}
    >
      <Gathered asked={asked}>
        {register && context ? (
          <Projects projects={standingAt(register.projects, context.asOf)} context={context} />
        ) : null}
      </Gathered>
    </Page>
  )
}
