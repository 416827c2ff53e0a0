import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../api/queries'
import { formatDay } from '../format/dates'
import { m } from '../format/words'
import { asOfOf } from '../address/asOf'
import { useViewState } from '../address/useViewState'
import styles from './Choice.module.css'

/** The committee date at which everything is read; nothing where the data set names no committee. */
export function CommitteeDateChoice() {
  const { state, change } = useViewState()
  const { data } = useQuery(indexQuery(state.jeu))
  if (data === undefined || data.committees.length === 0) return null
  const asOf = asOfOf(state, data)
  const days = [
    ...new Set([...data.committees.map(({ date }) => date), data.asOf, asOf]),
  ].toSorted()
  return (
    <form className={styles.select}>
      <label>
        {m.committee_choice()}
        <select
          value={asOf}
          onChange={({ target }) =>
            change({
              arrete: target.value === data.asOf ? undefined : target.value,
              depuis: undefined,
            })
          }
        >
          {days.map((day) => (
            <option key={day} value={day}>
              {formatDay(day)}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
