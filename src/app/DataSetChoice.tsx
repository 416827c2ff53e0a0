import { useQuery } from '@tanstack/react-query'
import { ownSetId } from '../api/madeFiles'
import { indexQuery } from '../api/queries'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { useViewState } from '../address/useViewState'
import styles from './Choice.module.css'

/** Which data set is read, of those that the first index names; nothing where it names one alone. Another set begins at its own date, with its own panels. */
export function DataSetChoice() {
  const { state, change } = useViewState()
  // The index of the reader's own files names itself after those of the first.
  const { data } = useQuery(indexQuery(state.jeu === ownSetId ? ownSetId : undefined))
  const sets = data?.datasets ?? []
  if (sets.length < 2) return null
  const [first] = sets
  const chosen = sets.find(({ id }) => id === state.jeu) ?? first
  return (
    <form className={`${styles.select} ${styles.set}`}>
      <label>
        <span className={styles.heard}>{m.dataset_choice()}</span>
        <select
          value={chosen?.id}
          onChange={({ target }) =>
            change({
              jeu: target.value === first?.id ? undefined : target.value,
              arrete: undefined,
              depuis: undefined,
              exercice: undefined,
              panneaux: undefined,
            })
          }
        >
          {sets.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[currentLocale()]}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
