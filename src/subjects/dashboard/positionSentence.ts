import { formatDue } from '../../format/dates'
import { countsText } from '../../format/listed'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { NextDue } from '../money/funderMoney'
import { labelText } from '../money/moneyWords'
import type { PromiseFacts } from './factsView'

/** How many promises have a figure: the first of the four facts. */
export const figuresWords = ({ figures }: Pick<PromiseFacts, 'figures'>): string =>
  figures === 0
    ? m.dash_fact_figures_none()
    : m.dash_fact_figures({ n: figures, shown: formatNumber(figures) })

/** The sentence at the head of the dashboard, the séance and the note: what was promised, what is known of it, what is due next. */
export function positionSentence(
  exercise: number,
  facts: PromiseFacts,
  due: NextDue | undefined,
): string {
  const { figures, words, answered } = facts
  const counts = countsText(
    [figures, m.dash_sentence_figures],
    [words, figures === 0 ? m.dash_sentence_words_alone : m.dash_sentence_words],
  )
  const known =
    answered === 0
      ? m.dash_sentence_none()
      : m.dash_sentence_known({ n: answered, known: formatNumber(answered) })
  return [
    ...(counts === ''
      ? [m.dash_sentence_empty({ year: exercise })]
      : [m.dash_sentence({ year: exercise, counts }), known]),
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
