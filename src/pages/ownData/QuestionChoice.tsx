import type { TableChoice } from '../../spreadsheet/findTables'
import {
  answerTo,
  type Question,
  questionKey,
  type UnfoldQuestion,
} from '../../spreadsheet/questions'
import type { SchemaId } from '../../spreadsheet/schema'
import { type FigureRole, figureRoles } from '../../spreadsheet/unfold'
import { columnName as sheetColumn } from '../../spreadsheet/workbook'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { filePlaceWords } from '../../subjects/ownFile/filePlaceWords'
import styles from './OwnData.module.css'
import { choiceName, columnName } from './schemaWords'

interface Props {
  readonly question: Question
  readonly choice: TableChoice
  readonly onChange: (choice: TableChoice) => void
}

interface Option {
  readonly answer: string
  readonly words: string
}

const number = (value: number): string => formatNumber(value, 6)

function questionWords(question: Question, schema: SchemaId): string {
  const { found, place, column } = question
  const where = filePlaceWords(place, column)
  if (question.kind === 'twin')
    return m.own_question_twin({ found, column: columnName(schema, column) })
  if (question.kind === 'unfold')
    return m.own_question_unfold({ n: formatNumber(question.figures.length) })
  return question.kind === 'decimal'
    ? m.own_question({ found, place: where })
    : m.own_question_shown({
        found: found === '' ? m.own_question_blank() : found,
        stored: number(question.stored),
        place: where,
      })
}

const roleName = (role: FigureRole): string => choiceName('indicators', 'role', role)

/** One way where every heading says what its figures are; else the role of those that do not is asked. */
function unfoldOptions({ figures }: UnfoldQuestion): readonly Option[] {
  if (figures.every(({ role }) => role !== null))
    return [{ answer: 'actual', words: m.own_question_unfold_yes() }]
  return figureRoles.map((role) => ({
    answer: role,
    words: m.own_question_unfold_as({ role: roleName(role) }),
  }))
}

/** What each column of figures becomes. */
function UnfoldedColumns({ question }: { readonly question: UnfoldQuestion }) {
  return (
    <ul>
      {question.figures.map(({ at, heading, role, year, dateHeading }) => {
        const named = role === null ? m.own_question_unfold_role() : roleName(role)
        return (
          <li key={at}>
            {year === null
              ? m.own_question_unfold_dated({ heading, role: named, date: dateHeading })
              : m.own_question_unfold_year({ heading, role: named, date: String(year) })}
          </li>
        )
      })}
    </ul>
  )
}

function noteOf(question: Question, schema: SchemaId): string {
  const { kind, count, column } = question
  if (kind === 'unfold') return m.own_question_unfold_more()
  return kind === 'twin'
    ? m.own_question_twin_more({ n: count, shown: formatNumber(count) })
    : m.own_question_more({
        n: count,
        shown: formatNumber(count),
        column: columnName(schema, column),
      })
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'decimal')
    return [
      { answer: 'comma', words: m.own_question_comma({ value: number(question.comma) }) },
      { answer: 'point', words: m.own_question_point({ value: number(question.point) }) },
    ]
  if (question.kind === 'twin')
    return question.columns.map(({ at, heading, cells }) => ({
      answer: String(at),
      words: m.own_question_column({
        column: sheetColumn(at),
        heading,
        cells: cells.map((cell) => (cell === '' ? m.own_question_cell_empty() : cell)).join(' ; '),
      }),
    }))
  if (question.kind === 'unfold') return unfoldOptions(question)
  const { stored, shown } = question
  return [
    { answer: 'stored', words: m.own_question_stored({ value: number(stored) }) },
    {
      answer: 'shown',
      words:
        shown === null ? m.own_question_none() : m.own_question_as_shown({ value: number(shown) }),
    },
  ]
}

/** What a column leaves open, with every way to read it: asked, never guessed. What other cells settle is said, and can be changed. */
export function QuestionChoice({ question, choice, onChange }: Props) {
  const { column } = question
  const key = questionKey(question)
  const given = answerTo(question, choice.answers)
  const settled = question.kind === 'decimal' ? question.settled : null
  return (
    <fieldset className={styles.question}>
      <legend>{questionWords(question, choice.schema)}</legend>
      <p className={styles.note}>{noteOf(question, choice.schema)}</p>
      {question.kind === 'unfold' ? <UnfoldedColumns question={question} /> : null}
      {settled === null ? null : (
        <p className={styles.note}>
          {m.own_question_settled({ by: settled.by, place: filePlaceWords(settled.at, column) })}
        </p>
      )}
      {optionsOf(question).map(({ answer, words }) => (
        <label key={answer} className={styles.option}>
          <input
            type="radio"
            name={`${key}-${choice.sheet}`}
            checked={given === answer}
            onChange={() => onChange({ ...choice, answers: { ...choice.answers, [key]: answer } })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
