import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { m } from '../format/words'
import { Link } from '../ui/Link'
import { addresses } from '../viewState/addresses'
import { useViewState } from '../viewState/useViewState'
import { CommitteeDateChoice } from './CommitteeDateChoice'
import { DataDate } from './DataDate'
import { DataSetChoice } from './DataSetChoice'
import { LanguageChoice } from './LanguageChoice'
import styles from './Shell.module.css'
import { SimulatedBanner } from './SimulatedBanner'
import { ThemeChoice } from './ThemeChoice'

/** The state that the law asks for on every page; `/accessibilite` says what it rests on. The build knows it, so that the other two words do not ship. */
const conformity = import.meta.env.JALONS_CONFORMITY
const accessibility =
  conformity === 'full' ? m.shell_accessibility_full : conformity === 'partial' ? m.shell_accessibility_partial : m.shell_accessibility_none

/** What surrounds every page: skip link, header with navigation and data set, footer. Of the lesser pages the one that is open is named, all on request. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  const { lasting } = useViewState()
  const isUnder = (...paths: string[]): boolean => paths.some((known) => path === known || path.startsWith(`${known}/`))
  const [openedAt, setOpenedAt] = useState('')
  const isOpen = openedAt === path
  const pages = [
    { to: addresses.overview(lasting), label: m.shell_overview(), current: path === '/' || isUnder('/indicateurs') },
    { to: addresses.programmes(lasting), label: m.shell_programmes(), current: isUnder('/programmes') },
    { to: addresses.funders(lasting), label: m.shell_funders(), current: isUnder('/financeurs') },
    { to: addresses.timeline(lasting), label: m.shell_timeline(), current: isUnder('/frise') },
    { to: addresses.changes(lasting), label: m.shell_changes(), current: isUnder('/depuis') },
    { to: addresses.dossier(lasting), label: m.shell_dossier(), current: isUnder('/dossier') },
    { to: addresses.sources(lasting), label: m.shell_sources(), current: isUnder('/sources') },
    { to: addresses.method(lasting), label: m.shell_method(), current: isUnder('/methode') },
  ]
  const others = [
    { to: addresses.projects(lasting), label: m.shell_registers(), current: isUnder('/projets', '/evenements', '/visites') },
    { to: addresses.roadmap(lasting), label: m.shell_roadmap(), current: isUnder('/feuille-de-route-asd') },
    { to: addresses.notes(lasting), label: m.shell_notes(), current: isUnder('/pointage') },
    { to: addresses.ownData(lasting), label: m.shell_data_page(), current: isUnder('/donnees') },
    { to: addresses.controls(lasting), label: m.shell_controls(), current: isUnder('/controles') },
  ]
  const entry = ({ to, label, current }: (typeof pages)[number]) => (
    <li key={label}>
      <Link to={to} current={current}>
        {label}
      </Link>
    </li>
  )
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {m.shell_skip()}
      </a>
      <header className={styles.header}>
        <Link to={addresses.overview(lasting)} className={styles.brand}>
          {m.shell_title()}
        </Link>
        <div className={styles.set}>
          <DataDate />
          <DataSetChoice />
          <CommitteeDateChoice />
          <LanguageChoice />
        </div>
        <nav aria-label={m.shell_nav()}>
          <ul className={styles.pages}>
            {pages.map(entry)}
            <li>
              <button type="button" aria-expanded={isOpen} onClick={() => setOpenedAt(isOpen ? '' : path)}>
                {m.shell_more()}
              </button>
            </li>
            {others.filter(({ current }) => isOpen || current).map(entry)}
          </ul>
        </nav>
        <p className={styles.address}>{m.print_address({ address: location.href })}</p>
        <SimulatedBanner />
      </header>
      {children}
      <footer className={styles.footer}>
        <p>{m.shell_disclaimer()}</p>
        <p>{m.shell_origin()}</p>
        <p className={styles.declarations}>
          <Link to={addresses.plan(lasting)}>{m.shell_plan()}</Link>
          <Link to={addresses.accessibility(lasting)}>{accessibility()}</Link>
          <Link to={addresses.legal(lasting)}>{m.shell_legal()}</Link>
          {m.shell_version({ version: import.meta.env.JALONS_VERSION })}
        </p>
        <ThemeChoice />
      </footer>
    </>
  )
}
