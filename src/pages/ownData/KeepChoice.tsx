import { m } from '../../format/words'
import styles from './OwnData.module.css'

interface Props {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Whether what is shown is to be kept in this browser. */
export function KeepChoice({ checked, onChange }: Props) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {m.own_keep()}
    </label>
  )
}
