import type { Label, Source } from '../../domain/observation'
import { m } from '../../format/words'
import styles from './Lines.module.css'
import { labelText } from './moneyWords'
import { PrintedSource } from './PrintedSource'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly title: string
  readonly clauses: readonly { readonly label: Label; readonly source: Source }[]
}

/** Clauses of an agreement behind their title and count, each with its source; nothing where there are none. */
export function ClauseList({ title, clauses }: Props) {
  if (clauses.length === 0) return null
  return (
    <details>
      <summary>{m.counted_title({ title, count: clauses.length })}</summary>
      <ul className={styles.texts}>
        {clauses.map(({ label, source }) => (
          <li key={label.fr}>
            <WithFrench text={labelText(label)} />
            <PrintedSource source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}
