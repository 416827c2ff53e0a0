import { useState } from 'react'
import type { Comparison, Started } from '../../ownSet/session'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { CountTable } from './CountTable'
import { EffectTable } from './EffectTable'
import { KeepChoice } from './KeepChoice'
import styles from './OwnData.module.css'
import { TableChanges } from './TableChanges'

interface Props {
  readonly comparison: Comparison
  readonly started: Started
  readonly isBusy: boolean
  readonly onConfirm: (isToKeep: boolean) => void
  readonly onCancel: () => void
}

/** What the files would change, beside what is; nothing is replaced before it is confirmed. */
export function ComparisonView({ comparison, started, isBusy, onConfirm, onCancel }: Props) {
  const [isToKeep, setToKeep] = useState(false)
  const { asOf, tables, counts, effects, setAside, borrowsRules } = comparison
  const set = started.label[currentLocale()]
  return (
    <section aria-labelledby="comparaison" className={styles.panel}>
      <h2 id="comparaison">{m.own_comparison()}</h2>
      <p role="status">{m.own_comparison_lede({ set, day: formatDay(asOf) })}</p>
      <EffectTable effects={effects} />
      <CountTable counts={counts} borrower={borrowsRules ? set : null} />
      <TableChanges tables={tables} />
      {setAside.length === 0 ? null : (
        <details>
          <summary>{m.own_set_aside()}</summary>
          <ul>
            {setAside.slice(0, 100).map(({ path, expected, found }) => (
              <li key={path}>{m.own_set_aside_line({ path, expected, found })}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <KeepChoice checked={isToKeep} onChange={setToKeep} />
        <span className={styles.note}>{m.own_keep_note()}</span>
      </p>
      <p className={styles.tools}>
        <button
          type="button"
          className={styles.main}
          disabled={isBusy}
          onClick={() => onConfirm(isToKeep)}
        >
          {m.own_confirm()}
        </button>
        <button type="button" disabled={isBusy} onClick={onCancel}>
          {m.own_cancel()}
        </button>
      </p>
    </section>
  )
}
