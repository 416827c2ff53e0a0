import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearch } from 'wouter'
import { indexQuery } from '../api/queries'
import { notUnderstood } from '../address/notUnderstood'
import { useViewState } from '../address/useViewState'
import { m } from '../format/words'
import styles from './Shell.module.css'

/** One line where a part of the address is not applied, with that part; nothing where all of it is. */
export function NotUnderstood() {
  const [path] = useLocation()
  const search = useSearch()
  const { state } = useViewState()
  const { data } = useQuery(indexQuery(state.jeu))
  // The list knows years of which there are results alone.
  const known = data && {
    asOf: data.asOf,
    exercises: path === '/promesses' ? null : data.exercises,
  }
  const parts = notUnderstood(search, known)
  if (parts.length === 0) return null
  return (
    <p role="status" className={styles.unknown}>
      {m.address_not_understood({ parts: parts.join(', ') })}
    </p>
  )
}
