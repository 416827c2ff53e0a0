import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { Localised } from '../Localised'
import { waitForPaper } from '../printing'
import { startOffline } from './connection'
import { Offline } from './Offline'
import styles from '../Shell.module.css'

/** Begins to keep the site for a place without network, and says what becomes of it. */
export function start(): void {
  const place = document.createElement('div')
  if (styles.offline) place.className = styles.offline
  document.body.append(place)
  createRoot(place).render(
    <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
      <Localised>
        <Offline />
      </Localised>
    </Router>,
  )
  waitForPaper()
  void startOffline()
}
