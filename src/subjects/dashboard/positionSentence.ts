import { formatDue } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { NextDue } from '../money/funderMoney'
import { labelText } from '../money/moneyWords'
import type { PromiseFacts } from './factsView'

/** The sentence at the head of the dashboard, the séance and the note: what was promised, what is known of it, what is due next. */
export function positionSentence(
  exercise: number,
  facts: PromiseFacts,
  due: NextDue | undefined,
): string {
  return [
    m.dash_sentence({
      year: exercise,
      n: facts.figures,
      figures: formatNumber(facts.figures),
      words: formatNumber(facts.words),
    }),
    facts.answered === 0
      ? m.dash_sentence_none()
      : m.dash_sentence_known({ n: facts.answered, known: formatNumber(facts.answered) }),
    ...(due === undefined
      ? []
      : [
          m.dash_sentence_due({
            day: formatDue(due.due),
            what: due.label === null ? m.funder_next_report() : labelText(due.label),
          }),
        ]),
  ].join(' ')
}
