import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import styles from './Preview.module.css'

/** The way to the page of a section: on screen a link, on paper its address in full. */
export function SectionLink({ to, title }: { readonly to: string; readonly title: string }) {
  const full = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${to}`, location.origin).href
  return (
    <p className={styles.link}>
      <Link to={to}>{m.dossier_open_page({ what: title })}</Link>
      <span className={styles.paper}>{full}</span>
    </p>
  )
}
