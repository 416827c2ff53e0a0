import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Register.module.css'
import type { RegisterName } from './registerData'

/** The way from one register to the others. */
export function OtherRegisters({
  current,
  lasting,
}: {
  readonly current: RegisterName
  readonly lasting: ViewState
}) {
  const registers = [
    { name: 'projects', to: addresses.projects(lasting), label: m.registers_projects_title() },
    { name: 'events', to: addresses.events(lasting), label: m.registers_events_title() },
    { name: 'visits', to: addresses.visits(lasting), label: m.registers_visits_title() },
  ]
  return (
    <nav aria-label={m.registers_nav()}>
      <ul className={styles.others}>
        {registers.map(({ name, to, label }) => (
          <li key={name}>
            <Link to={to} current={name === current}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
