import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../api/queries'
import { m } from '../format/words'
import { useViewState } from '../address/useViewState'
import styles from './SimulatedBanner.module.css'

/** Stands above every page of a simulated data set, on screen and on paper; nothing above a published one. */
export function SimulatedBanner() {
  const { state } = useViewState()
  const { data } = useQuery(indexQuery(state.jeu))
  if (data?.dataset.simulated !== true) return null
  return (
    <p role="note" className={styles.banner}>
      {m.simulated_banner()}
    </p>
  )
}
