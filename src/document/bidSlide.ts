import { groupBy } from '../api/groupBy'
import { yearOf } from '../domain/period'
import { critiqueSentences, extrapolationSentence, historySentence } from '../format/critiqueWords'
import { figureWithUnit } from '../format/figures'
import { currentLocale } from '../format/locale'
import { statusWords } from '../format/reading'
import { spokenFigure } from '../format/spoken'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type BidView, clausesOf, type ProposalView } from '../subjects/bid/bidView'
import { explainedLines, isProposed, scopeText } from './bidPieces'
import type { SlidePart } from './document'

const labelled = (label: string, text: string): string =>
  typeset(label === '' ? text : m.bid_said({ label, text }))
const joined = (parts: readonly string[], by = ' · '): string =>
  parts.filter((part) => part !== '').join(by)

/** What is known of a proposed scope, and what would be carried on. */
export const knownText = (view: BidView, { scope, history, extrapolation }: ProposalView): string =>
  `${historySentence(history, view.names(scope))} ${extrapolationSentence(extrapolation, view.unit)}`

/** What is known, and where it would lead; on a slide, that nothing is carried on goes without saying. */
const obtainedLine = (view: BidView, proposal: ProposalView): string =>
  proposal.extrapolation === null
    ? historySentence(proposal.history, view.names(proposal.scope))
    : knownText(view, proposal)

function proposedLine(view: BidView, proposal: ProposalView): string {
  const targets = proposal.years.flatMap(({ year, promise, words }) =>
    promise === null
      ? []
      : [m.critique_dated({ figure: figureWithUnit(promise.target, view.unit) ?? words, year })],
  )
  return labelled(scopeText(view, proposal), targets.join(', '))
}

/** Each remark once, with the scopes and years of which it is made. */
function remarkLines(view: BidView, proposals: readonly ProposalView[]): string[] {
  const said = proposals.flatMap((proposal) =>
    proposal.years.flatMap(({ year, promise, remarks }) =>
      promise === null
        ? []
        : critiqueSentences(remarks, view.names(proposal.scope)).map((sentence) => ({
            sentence,
            year,
            scope: proposals.length > 1 ? scopeText(view, proposal) : '',
          })),
    ),
  )
  return [...groupBy(said, ({ scope, sentence }) => `${scope} ${sentence}`).values()].flatMap(
    (same) => {
      const [first] = same
      return first === undefined
        ? []
        : [labelled(joined([first.scope, same.map(({ year }) => year).join(', ')]), first.sentence)]
    },
  )
}

function promisedLine(
  { unit, scopeOf }: BidView,
  { promise: { target }, reading }: BidView['promised'][number],
): string {
  const year = target.period === null ? m.critique_undated() : String(yearOf(target.period.end))
  const answer = reading.answer === null ? null : spokenFigure(reading.answer, unit)
  const result =
    answer === null ? m.not_published() : m.bid_said({ label: m.bid_result(), text: answer })
  return labelled(
    joined([year, ...scopeOf(target)]),
    joined([figureWithUnit(target, unit) ?? target.words, result, statusWords[reading.status]()]),
  )
}

/** An indicator of a bid in the lines of one slide: proposed, remarked, promised, obtained, explained, to be settled. */
export function bidSlide(view: BidView): readonly SlidePart[] {
  const made = view.proposals.filter(isProposed)
  const parts = [
    { heading: m.bid_proposed(), lines: made.map((proposal) => proposedLine(view, proposal)) },
    { heading: m.bid_critique(), lines: remarkLines(view, made) },
    {
      heading: m.bid_promised(),
      lines:
        view.promised.length === 0
          ? [m.bid_promised_none()]
          : view.promised.map((past) => promisedLine(view, past)),
    },
    { heading: m.bid_obtained(), lines: made.map((proposal) => obtainedLine(view, proposal)) },
    { heading: m.bid_explained(), lines: explainedLines(view, made) },
    {
      heading: m.bid_clauses(),
      lines: clausesOf(view.view.contradictions).map(({ title }) =>
        typeset(title[currentLocale()]),
      ),
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}
