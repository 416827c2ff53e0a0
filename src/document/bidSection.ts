import { critiqueSentences } from '../format/critiqueWords'
import { kindWords } from '../format/kinds'
import { currentLocale } from '../format/locale'
import { formatNumber } from '../format/numbers'
import { natureWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { bidContent } from '../subjects/bid/bidContent'
import { type BidView, clausesOf, type ProposalView } from '../subjects/bid/bidView'
import type { Block, Section } from './document'
import { indicatorChart } from './indicatorChart'
import { end, plain, start, type Table } from '../subjects/table/table'
import { describePromised, promisedCounts } from '../subjects/bid/describePromised'
import { bidSlide, knownText } from './bidSlide'
import { heading, note, sectionOf, tableBlocks, tableOf, titled } from './pieces'
import { shownFigure, shownReading } from './shown'
import {
  type BidFrame,
  bidLabel,
  explainedLines,
  isProposed,
  orNotSaid,
  owedText,
  proposedCell,
  scopeText,
} from './bidPieces'

/** What is counted, how, from which start, and who shows it by when, in one line; what is not typed says so. */
function definitionText(
  view: BidView,
  proposal: ProposalView,
  territories: BidFrame['territories'],
): string {
  const language = currentLocale()
  const { typed, scope, kind } = proposal
  const named = (
    list: readonly { readonly id: string; readonly label: Record<'fr' | 'en', string> }[],
    id: string,
  ): string => typeset(list.find((one) => one.id === id)?.label[language] ?? id)
  const startText = [typed.start, typed.startYear, typed.startSource]
    .filter((text) => (text ?? '') !== '')
    .join(', ')
  const { populations } = view.resource.indicator
  return [
    [m.bid_population(), named(populations, scope.population)],
    [m.bid_territory(), named(territories, scope.territory)],
    [m.bid_nature(), scope.nature === null ? m.bid_nature_none() : natureWords[scope.nature]()],
    [m.bid_kind(), kindWords[kind]()],
    [m.bid_rule(), orNotSaid(typed.rule).text],
    [m.bid_start(), orNotSaid(startText).text],
    [m.bid_evidence(), orNotSaid(typed.evidence).text],
    [m.bid_who(), orNotSaid(typed.who).text],
    [m.bid_owed(), orNotSaid(owedText(proposal)).text],
  ]
    .map(([label = '', text = '']) => m.bid_said({ label, text }))
    .join(' · ')
}

function proposalBlocks(view: BidView, proposal: ProposalView, { territories }: BidFrame): Block[] {
  const { scope, years } = proposal
  const names = view.names(scope)
  const label = bidLabel(view)
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
    { type: 'paragraph', role: 'text', text: definitionText(view, proposal, territories) },
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

/** A past target without the act's words below its figure: it shares one page with what is proposed. */
function withoutWords(table: Table): Table {
  const words = table.columns.findIndex(({ label }) => label === m.bid_target())
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ notes, ...cell }, place) =>
        place === words || notes === undefined ? cell : { ...cell, notes },
      ),
    })),
  }
}

/** One indicator of a bid on one page and on one slide: promised, obtained, what is to be settled, and proposed. */
export function bidSection(view: BidView, frame: BidFrame): Section {
  const label = bidLabel(view)
  const language = currentLocale()
  const { promised, proposals, resource } = view
  const typed = proposals.filter(isProposed)
  const ids = new Set(
    promised.flatMap(({ promise, reading }) => [promise.target.id, reading.answer?.id]),
  )
  const figures = resource.observations.filter(({ id }) => ids.has(id))
  const made = typed.flatMap(({ years }) => years.filter(({ promise }) => promise !== null))
  const years = [...new Set(made.map(({ year }) => year))].toSorted((one, other) => one - other)
  const section = sectionOf(
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
      note(promisedCounts(view)),
      {
        blocks: tableBlocks(withoutWords(describePromised(view, label))),
        figures: figures.map((figure) =>
          shownFigure(figure, [label, ...view.scopeOf(figure)].join(', '), view.unit, frame.acts),
        ),
        readings: promised.map((read) => shownReading(read, label)),
      },
      ...titled(
        m.bid_explained(),
        explainedLines(view, typed).map((text) => ({
          blocks: [{ type: 'paragraph' as const, role: 'text' as const, text }],
        })),
      ),
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
  return { ...section, page: true, slide: [...bidSlide(view)] }
}
