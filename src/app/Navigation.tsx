import { useLocation } from 'wouter'
import { addresses } from '../address/addresses'
import { type FixedRoute, type Job, jobs, pagesOf } from '../address/routes'
import { useViewState } from '../address/useViewState'
import { m } from '../format/words'
import { jobNames, pageName } from '../subjects/find/pageNames'
import { Drawer } from '../ui/Drawer'
import { Link } from '../ui/Link'
import styles from './Navigation.module.css'

/** Pages that the footer names. */
const isOfFooter = (job: Job): boolean => job === 'about'

/** The pages by what a reader comes to do: a job of one page is a link, one of several opens; on a phone all stand below one another. */
export function Navigation() {
  const [path] = useLocation()
  const { lasting } = useViewState()
  const part = path.split('/')[1]
  const here = part === 'indicateurs' ? 'promesses' : part
  const link = (route: FixedRoute, name: string) => (
    <Link to={addresses.fixed(route, lasting)} current={route === here}>
      {name}
    </Link>
  )
  return (
    <nav aria-label={m.shell_nav()} className={styles.navigation}>
      <ul>
        <li>
          <Link to={addresses.dashboard(lasting)} current={path === '/'}>
            {m.dash_title()}
          </Link>
        </li>
        {jobs.map((job) => {
          const pages = pagesOf(job)
          const [first] = pages
          if (first === undefined || isOfFooter(job)) return null
          const name = jobNames[job]()
          if (pages.length === 1) return <li key={job}>{link(first, name)}</li>
          return (
            <li key={job}>
              <span className={styles.job}>{name}</span>
              <Drawer label={name} on="wide" isCurrent={pages.some((page) => page === here)}>
                <ul>
                  {pages.map((page) => (
                    <li key={page}>{link(page, pageName(page))}</li>
                  ))}
                </ul>
              </Drawer>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
