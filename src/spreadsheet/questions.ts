import type { DecimalSign } from './numberText'
import type { FigureColumn } from './unfold'
import type { Place } from './workbook'

/** Which of the two a number cell means, where its sheet shows another than it stores. */
export type ShownOrStored = 'shown' | 'stored'

interface Asked {
  /** Id of the schema's column. */
  readonly column: string
  /** The first cell that asks. */
  readonly place: Place
  readonly found: string
  /** How many cells of the column ask the same. */
  readonly count: number
}

/** "1,234" is one and a bit, or one thousand. */
export interface DecimalQuestion extends Asked {
  readonly kind: 'decimal'
  readonly comma: number
  readonly point: number
  /** Answered by another cell of the column, which reads in one way alone. */
  readonly settled: { readonly answer: DecimalSign; readonly by: string; readonly at: Place } | null
}

/** The sheet shows "1 235" or "–", the cell stores 1 234 567 or 0. */
export interface ShownQuestion extends Asked {
  readonly kind: 'shown'
  readonly stored: number
  /** `null` where what is shown is no number: there is no value then. */
  readonly shown: number | null
}

/** Two columns of one name that do not say the same: which of them is meant. */
export interface TwinQuestion extends Asked {
  readonly kind: 'twin'
  /** Each column of the sheet that bears the name, with what its first cells show. */
  readonly columns: readonly {
    readonly at: number
    readonly heading: string
    readonly cells: readonly string[]
  }[]
}

/** A table with one row per indicator and several figures in it: shown how it is unfolded, and read when the reader says so. */
export interface UnfoldQuestion extends Asked {
  readonly kind: 'unfold'
  readonly figures: readonly FigureColumn[]
}

/** What the cells of one column leave open, with both readings: asked, never guessed. */
export type Question = DecimalQuestion | ShownQuestion | TwinQuestion | UnfoldQuestion

/** Answers by the key of their question. */
export type Answers = Readonly<Record<string, string>>

export const questionKey = ({ kind, column }: Pick<Question, 'kind' | 'column'>): string =>
  `${kind}:${column}`

/** The answer that was given to a question, else the one that the file itself gives; `null` where it is open. */
export function answerTo(question: Question, answers: Answers): string | null {
  const key = questionKey(question)
  if (Object.hasOwn(answers, key)) return answers[key] ?? null
  return question.kind === 'decimal' ? (question.settled?.answer ?? null) : null
}

/** The answer among those that a question takes. */
export function answerAmong<T extends string>(
  answers: Answers,
  question: Pick<Question, 'kind' | 'column'>,
  among: readonly T[],
): T | null {
  const key = questionKey(question)
  const given = Object.hasOwn(answers, key) ? answers[key] : undefined
  return among.find((one) => one === given) ?? null
}

/** Gathers the questions of a table: the first cell of each column asks for all. */
export class Questions {
  private readonly asked = new Map<string, Question>()

  add(question: Question): void {
    const key = questionKey(question)
    const known = this.asked.get(key)
    this.asked.set(key, known ? { ...known, count: known.count + question.count } : question)
  }

  list(): readonly Question[] {
    return [...this.asked.values()]
  }
}
