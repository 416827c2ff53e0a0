import { yearOf } from '../domain/period'
import { critiqueSentences, extrapolationSentence, historySentence } from '../format/critiqueWords'
import type { UnitWords } from '../format/figures'
import { kindWords } from '../format/kinds'
import { currentLocale } from '../format/locale'
import { formatNumber } from '../format/numbers'
import { natureWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { bidContent } from '../subjects/bid/bidContent'
import { type BidView, clausesOf, type ProposalView } from '../subjects/bid/bidView'
import type { Block, Cell, Section } from './document'
import { indicatorChart } from './indicatorChart'
import { readingCell, resultCell, targetCell } from '../subjects/indicator/indicatorCells'
import { end, plain, start } from '../subjects/table/table'
import { heading, note, sectionOf, tableOf } from './pieces'
import { shownFigure, shownReading } from './shown'
import {
  type BidFrame,
  bidLabel,
  isProposed,
  orNotSaid,
  owedText,
  proposedCell,
  scopeText,
} from './bidPieces'

/** A past target: its figure, or the words of one that has none. */
function pastCell(target: BidView['promised'][number]['promise']['target'], unit: UnitWords): Cell {
  const { notes: _words, ...cell } = targetCell(target, unit, null)
  return cell
}

function promisedTable({ promised, unit, scopeOf, resource }: BidView, label: string): Block[] {
  return tableOf(
    m.bid_promised_table({ label }),
    [
      start(m.bid_year()),
      start(m.bid_column_scope()),
      end(m.bid_target()),
      end(m.bid_result()),
      start(m.bid_reading()),
    ],
    promised.map((read) => {
      const { target } = read.promise
      const answer = resource.observations.find(({ id }) => id === read.reading.answer?.id)
      return [
        plain(target.period === null ? m.critique_undated() : String(yearOf(target.period.end))),
        plain(typeset(scopeOf(target).join(' · '))),
        pastCell(target, unit),
        answer === undefined ? plain(m.not_published()) : resultCell(answer, unit),
        readingCell(read),
      ]
    }),
  )
}

/** What is known of a proposed scope, and what would be carried on. */
const knownText = (view: BidView, { scope, history, extrapolation }: ProposalView): string =>
  `${historySentence(history, view.names(scope))} ${extrapolationSentence(extrapolation, view.unit)}`

function proposalBlocks(view: BidView, proposal: ProposalView, { territories }: BidFrame): Block[] {
  const language = currentLocale()
  const { typed, scope, kind, years } = proposal
  const names = view.names(scope)
  const label = bidLabel(view)
  const { populations } = view.resource.indicator
  const named = (
    list: readonly { readonly id: string; readonly label: Record<'fr' | 'en', string> }[],
    id: string,
  ) => plain(typeset(list.find((one) => one.id === id)?.label[language] ?? id))
  const startText = [typed.start, typed.startYear, typed.startSource]
    .filter((text) => (text ?? '') !== '')
    .join(', ')
  return [
    { type: 'paragraph', role: 'text', text: knownText(view, proposal) },
    ...tableOf(
      m.bid_table({ label, scope: scopeText(view, proposal) }),
      [start(m.bid_year()), end(m.bid_value()), start(m.bid_critique())],
      years
        .filter(({ promise }) => promise !== null)
        .map((one) => [
          plain(String(one.year)),
          proposedCell(one, view.unit),
          plain(critiqueSentences(one.remarks, names).join(' ')),
        ]),
    ),
    {
      type: 'facts',
      rows: [
        { label: m.bid_population(), cell: named(populations, scope.population) },
        { label: m.bid_territory(), cell: named(territories, scope.territory) },
        {
          label: m.bid_nature(),
          cell: plain(scope.nature === null ? m.bid_nature_none() : natureWords[scope.nature]()),
        },
        { label: m.bid_kind(), cell: plain(kindWords[kind]()) },
        { label: m.bid_rule(), cell: orNotSaid(typed.rule) },
        { label: m.bid_start(), cell: orNotSaid(startText) },
        { label: m.bid_evidence(), cell: orNotSaid(typed.evidence) },
        { label: m.bid_who(), cell: orNotSaid(typed.who) },
        { label: m.bid_owed(), cell: orNotSaid(owedText(proposal)) },
      ],
    },
  ]
}

/** The drawing of the first proposed scope: a page has one. */
function chartBlocks(view: BidView, proposal: ProposalView, { asOf }: BidFrame): Block[] {
  const content = bidContent(view, proposal, asOf)
  return content === null
    ? []
    : [
        {
          type: 'chart',
          caption: m.bid_chart({ label: bidLabel(view) }),
          alternative: knownText(view, proposal),
          chart: indicatorChart(content, view.unit),
        },
      ]
}

/** One indicator of a bid: promised, obtained, what is to be settled, and proposed. */
export function bidSection(view: BidView, frame: BidFrame): Section {
  const label = bidLabel(view)
  const language = currentLocale()
  const { promised, counts, proposals, resource } = view
  const typed = proposals.filter(isProposed)
  const ids = new Set(
    promised.flatMap(({ promise, reading }) => [promise.target.id, reading.answer?.id]),
  )
  const figures = resource.observations.filter(({ id }) => ids.has(id))
  const made = typed.flatMap(({ years }) => years.filter(({ promise }) => promise !== null))
  const years = [...new Set(made.map(({ year }) => year))].toSorted((one, other) => one - other)
  return sectionOf(
    {
      key: `bid:${resource.indicator.id}`,
      kind: 'indicator',
      title: m.bid_section({ label }),
      subtitle: '',
    },
    [
      {
        blocks: [
          {
            type: 'paragraph',
            role: 'sentence',
            text: m.bid_sentence({
              label,
              n: made.length,
              shown: formatNumber(made.length),
              years: years.join(', '),
            }),
          },
          { type: 'paragraph', role: 'warning', text: m.bid_mark_note() },
        ],
      },
      ...typed.flatMap((proposal, place) => [
        heading(
          [m.bid_scope({ n: place + 1 }), scopeText(view, proposal)]
            .filter((part) => part !== '')
            .join(' · '),
        ),
        {
          blocks: [
            ...(place === 0 ? chartBlocks(view, proposal, frame) : []),
            ...proposalBlocks(view, proposal, frame),
          ],
        },
      ]),
      heading(m.bid_promised()),
      note(
        promised.length === 0
          ? m.bid_promised_none()
          : m.bid_counts({
              met: formatNumber(counts.metWhenSet),
              lowered: formatNumber(counts.lowered),
              unreported: formatNumber(counts.unreported),
              n: formatNumber(promised.length),
            }),
      ),
      {
        blocks: promisedTable(view, label),
        figures: figures.map((figure) =>
          shownFigure(figure, [label, ...view.scopeOf(figure)].join(', '), view.unit, frame.acts),
        ),
        readings: promised.map((read) => shownReading(read, label)),
      },
      ...clausesOf(view.view.contradictions).map(({ title }, place) => ({
        blocks: [
          ...(place === 0 ? [{ type: 'heading' as const, text: m.bid_clauses() }] : []),
          {
            type: 'paragraph' as const,
            role: 'text' as const,
            text: typeset(title[language]),
          },
        ],
      })),
    ],
  )
}
