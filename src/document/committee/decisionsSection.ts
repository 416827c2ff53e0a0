import type { Block, Section } from '../document'
import { lastDayOf, yearOf } from '../../domain/period'
import { formatDay, formatDue } from '../../format/dates'
import { formatEuros, formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ParsedResource } from '../../api/resources'
import type { FunderView } from '../../subjects/money/funderView'
import { deliverableWords } from '../../subjects/money/dueWords'
import { labelText } from '../../subjects/money/moneyWords'
import { note, sectionOf } from '../pieces'
import { brief } from './briefly'

/** Questions of one kind that are named; the others are counted. */
const most = 3

interface Open {
  /** `null` where no funder is known. */
  readonly view: FunderView | null
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly decisions: ParsedResource<'committees'>['decisions']
  /** What the terms of the headline targets in force leave open, a line for each. */
  readonly terms: readonly string[]
  /** What could not be read, in words; empty where nothing failed. */
  readonly without: string
  readonly asOf: string
}

/** At most so many questions, and how many more there are. */
const first = (questions: readonly string[]): string[] => {
  const left = questions.length - most
  return [
    ...questions.slice(0, most),
    ...(left <= 0 ? [] : [m.committee_more({ n: left, shown: formatNumber(left) })]),
  ]
}

/**
 * What a committee has to settle, and nothing that is not open in the data: payments on condition, what is owed and has not
 * come, figures that the acts tell twice, earlier decisions whose day has not come, and terms that a next vote may make clear. A reading never decides a payment.
 */
export function decisionsSection({
  view,
  contradictions,
  decisions,
  terms,
  without,
  asOf,
}: Open): Section {
  const questions = [
    ...(view?.lever.instalments ?? []).map(({ label, euros, condition }) =>
      m.committee_ask_payment({
        label: labelText(label),
        amount: formatEuros(euros),
        condition: labelText(condition),
      }),
    ),
    ...first(
      (view?.deliverables ?? [])
        .filter(
          ({ isUnsaid, state, due }) =>
            // What older agreements owed is a matter for the archives.
            (due === null || yearOf(lastDayOf(due)) >= yearOf(asOf) - 1) &&
            (isUnsaid || state.state === 'overdue' || state.state === 'toComplete'),
        )
        .map((line) =>
          m.committee_ask_deliverable({
            label: labelText(line.label),
            state: deliverableWords(line),
          }),
        ),
    ),
    ...first(
      contradictions
        .filter(({ state, rounding }) => state === 'open' && !rounding)
        .map(({ title }) => m.committee_ask_contradiction({ title: labelText(title) })),
    ),
    ...first(
      decisions
        .filter(({ committee, due }) => committee <= asOf && due !== null && due >= asOf)
        .map(({ words, due, committee }) =>
          m.committee_ask_followed({
            words: typeset(words, 'fr'),
            due: formatDue(due ?? ''),
            day: formatDay(committee),
          }),
        ),
    ),
    ...first(terms),
  ]
  return brief(
    sectionOf(
      { key: 'decisions', kind: 'decisions', title: m.committee_decisions(), subtitle: '' },
      [
        questions.length === 0
          ? note(m.committee_ask_none())
          : {
              blocks: questions.map((text): Block => ({ type: 'paragraph', role: 'text', text })),
              simulated: decisions.some(({ status }) => status === 'simulated'),
            },
        ...(without === '' ? [] : [note(without)]),
      ],
    ),
  )
}
