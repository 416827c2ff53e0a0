import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { Localised } from '../Localised'
import { waitForPaper } from '../printing'
import { startOffline } from './connection'
import { Offline } from './Offline'
import styles from './Offline.module.css'

const place = document.createElement('div')
if (styles.place) place.className = styles.place
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
