import { m } from '../../format/words'
import type { LargeFigure } from './indicatorParts'
import styles from './Meeting.module.css'

interface Props {
  readonly fact: LargeFigure
  readonly part: 'result' | 'target'
}

/** A figure as large as the screen allows, with what it is, its year and what makes it less than plain. Words stay words. */
export function LargeFact({ fact: { label, period, unit, text, cell }, part }: Props) {
  const isWords = cell.value === undefined
  // An objective's note is the wording of the act, a result's what is to be known of it; its year stands with the label.
  const notes = (cell.notes ?? []).filter((note) => !/^\d{4}$/.test(note))
  const isTarget = part === 'target'
  // The act's own words stand in quotation marks, whatever the language of the page.
  const isQuoted = isTarget && notes.some((note) => note.includes('«'))
  return (
    <div className={styles.fact}>
      <dt>
        {period === null
          ? label
          : unit === ''
            ? m.meeting_figure({ label, period })
            : m.meeting_figure_unit({ label, period, unit })}
      </dt>
      <dd
        className={styles[part]}
        data-words={isWords ? '' : undefined}
        lang={cell.quoted === true ? 'fr' : undefined}
      >
        {text}
      </dd>
      {notes.length === 0 ? null : (
        <dd className={isTarget ? styles.quote : styles.note} lang={isQuoted ? 'fr' : undefined}>
          {notes.join(' · ')}
        </dd>
      )}
    </div>
  )
}
