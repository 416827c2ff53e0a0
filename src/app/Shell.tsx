import { lazy, type ReactNode, Suspense } from 'react'
import { useSearch } from 'wouter'
import { m } from '../format/words'
import { pageName } from '../subjects/find/pageNames'
import { Drawer } from '../ui/Drawer'
import { Link } from '../ui/Link'
import { addresses } from '../address/addresses'
import { useViewState } from '../address/useViewState'
import { CommitteeDateChoice } from './CommitteeDateChoice'
import { DataDate } from './DataDate'
import { DataSetChoice } from './DataSetChoice'
import { Finding } from './Finding'
import { LanguageChoice } from './LanguageChoice'
import { Navigation } from './Navigation'
import styles from './Shell.module.css'
import { PaperAddress } from './PaperAddress'
import { SimulatedBanner } from './SimulatedBanner'
import { ThemeChoice } from './ThemeChoice'
import { Written } from './Written'

const NotUnderstood = lazy(async () => ({
  default: (await import('./NotUnderstood')).NotUnderstood,
}))

/** The state that the law asks for on every page; `/accessibilite` says what it rests on. The build knows it, so that the other two words do not ship. */
const conformity = import.meta.env.JALONS_CONFORMITY
const accessibility =
  conformity === 'full'
    ? m.shell_accessibility_full
    : conformity === 'partial'
      ? m.shell_accessibility_partial
      : m.shell_accessibility_none

/** What surrounds every page: skip link, header with search, navigation and data set, footer with the pages about the site. On a phone the header is one line, the rest of it behind its menu. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { lasting } = useViewState()
  const search = useSearch()
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {m.shell_skip()}
      </a>
      <header className={styles.header}>
        <div className={styles.line}>
          <Link to={addresses.dashboard(lasting)} className={styles.brand}>
            {m.shell_title()}
          </Link>
          <Finding />
          <Drawer label={m.shell_menu()} on="phone">
            <Navigation />
            <div className={styles.set}>
              <DataDate />
              <DataSetChoice />
              <CommitteeDateChoice />
              <LanguageChoice />
            </div>
          </Drawer>
        </div>
        <PaperAddress />
        <SimulatedBanner />
        <Written />
      </header>
      {search === '' ? null : (
        <Suspense>
          <NotUnderstood />
        </Suspense>
      )}
      {children}
      <footer className={styles.footer}>
        <p>{m.shell_disclaimer()}</p>
        <p>{m.shell_origin()}</p>
        <p className={styles.declarations}>
          <Link to={addresses.plan(lasting)}>{pageName('plan')}</Link>
          <Link to={addresses.accessibility(lasting)}>{accessibility()}</Link>
          <Link to={addresses.legal(lasting)}>{m.shell_legal()}</Link>
          {m.shell_version({ version: import.meta.env.JALONS_VERSION })}
        </p>
        <ThemeChoice />
      </footer>
    </>
  )
}
