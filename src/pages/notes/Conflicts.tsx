import type { Conflict } from '../../subjects/notes/merge'
import { m } from '../../format/words'
import { NoteText } from '../../subjects/notes/NoteText'
import styles from './NotesContent.module.css'

interface Props {
  readonly conflicts: readonly Conflict[]
  readonly onSettle: (conflict: Conflict, keep: 'one' | 'other' | 'both') => void
}

/** Notes that cannot both hold, side by side: somebody says which one stays, or that both do. Until then both are kept. */
export function Conflicts({ conflicts, onSettle }: Props) {
  if (conflicts.length === 0) return null
  return (
    <section id="desaccords" className={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts" tabIndex={-1}>
        {m.pointage_conflicts({ n: conflicts.length, shown: String(conflicts.length) })}
      </h2>
      <p>{m.pointage_conflicts_lede()}</p>
      {conflicts.map((conflict) => (
        <div
          key={conflict.key}
          role="group"
          aria-label={conflict.one.label}
          className={styles.conflict}
        >
          <h3>{conflict.one.label}</h3>
          <div className={styles.sides}>
            <div>
              <NoteText note={conflict.one} />
              <button type="button" onClick={() => onSettle(conflict, 'one')}>
                {m.pointage_keep_one()}
              </button>
            </div>
            <div>
              <NoteText note={conflict.other} />
              <button type="button" onClick={() => onSettle(conflict, 'other')}>
                {m.pointage_keep_other()}
              </button>
            </div>
          </div>
          <button type="button" onClick={() => onSettle(conflict, 'both')}>
            {m.pointage_keep_both()}
          </button>
        </div>
      ))}
    </section>
  )
}
