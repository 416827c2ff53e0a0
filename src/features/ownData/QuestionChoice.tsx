import type { TableChoice } from '../../data/files/findTables'
import type { Question } from '../../data/files/readRow'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { filePlaceWords } from '../../parts/filePlaceWords'
import styles from './OwnData.module.css'
import { columnName } from './schemaWords'

interface Props {
  readonly question: Question
  readonly choice: TableChoice
  readonly onChange: (choice: TableChoice) => void
}

/** A figure that reads in two ways: asked, never guessed. */
export function QuestionChoice({ question, choice, onChange }: Props) {
  const { found, place, column, comma, point, count } = question
  const signs = [
    { sign: 'comma', words: m.own_question_comma({ value: formatNumber(comma, 6) }) },
    { sign: 'point', words: m.own_question_point({ value: formatNumber(point, 6) }) },
  ] as const
  return (
    <fieldset className={styles.question}>
      <legend>{m.own_question({ found, place: filePlaceWords(place, column) })}</legend>
      <p className={styles.note}>
        {m.own_question_more({ n: count, shown: formatNumber(count), column: columnName(choice.schema, column) })}
      </p>
      {signs.map(({ sign, words }) => (
        <label key={sign} className={styles.option}>
          <input
            type="radio"
            name={`decimal-${choice.sheet}-${column}`}
            checked={choice.decimal === sign}
            onChange={() => onChange({ ...choice, decimal: sign })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
