import { typeset } from '../../format/typography'
import { Link } from '../../ui/Link'
import styles from './Declarations.module.css'

interface Props {
  readonly title: string
  readonly links: readonly { readonly to: string; readonly label: string }[]
}

/** Pages of one kind, under their title. */
export function PlanList({ title, links }: Props) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.plan}>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{typeset(label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
