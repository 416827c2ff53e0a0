import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { pageName } from '../subjects/find/pageNames'
import type { BidView, ProposalView } from '../subjects/bid/bidView'
import type { Cell, Document, Section } from './document'
import { documentWords } from './documentWords'
import { end, plain, start } from '../subjects/table/table'
import { sectionOf, tableOf } from './pieces'
import {
  type BidFrame,
  bidLabel,
  isProposed,
  orNotSaid,
  owedText,
  proposedCell,
  scopeText,
} from './bidPieces'
import { bidSection } from './bidSection'

/** A scope with its start, and a target for each year. */
function targetRow(view: BidView, proposal: ProposalView): readonly Cell[] {
  const { start: from, startYear } = proposal.typed
  return [
    plain(bidLabel(view)),
    plain(scopeText(view, proposal)),
    plain(view.unit.symbol ?? view.unit.other),
    orNotSaid([from, startYear].filter((text) => (text ?? '') !== '').join(', ')),
    ...proposal.years.map((one) => proposedCell(one, view.unit)),
  ]
}

/** All proposed targets in the form in which agreements print them: one line for each scope, one column for each year. */
function targetTable(views: readonly BidView[], { years }: BidFrame): Section {
  return sectionOf(
    {
      key: 'bid-targets',
      kind: 'table',
      title: m.bid_section({ label: m.bid_all_targets() }),
      subtitle: '',
    },
    [
      {
        blocks: tableOf(
          m.bid_section({ label: m.bid_all_targets() }),
          [
            start(m.bid_indicator()),
            start(m.bid_column_scope()),
            start(m.bid_column_unit()),
            start(m.bid_start()),
            ...years.map((year) => end(String(year))),
          ],
          views.flatMap((view) =>
            view.proposals.filter(isProposed).map((proposal) => targetRow(view, proposal)),
          ),
        ),
      },
    ],
  )
}

/** Who will hand over what, and by when, so that each proposed target can be seen to be kept. */
function evidenceTable(views: readonly BidView[]): Section {
  return sectionOf(
    {
      key: 'bid-evidence',
      kind: 'table',
      title: m.bid_section({ label: m.bid_all_evidence() }),
      subtitle: '',
    },
    [
      {
        blocks: tableOf(
          m.bid_section({ label: m.bid_all_evidence() }),
          [
            start(m.bid_indicator()),
            start(m.bid_column_scope()),
            start(m.bid_column_what()),
            start(m.bid_column_who()),
            start(m.bid_column_when()),
          ],
          views.flatMap((view) =>
            view.proposals.filter(isProposed).map((proposal) => {
              return [
                plain(bidLabel(view)),
                plain(scopeText(view, proposal)),
                orNotSaid(proposal.typed.evidence),
                orNotSaid(proposal.typed.who),
                orNotSaid(owedText(proposal)),
              ]
            }),
          ),
        ),
      },
    ],
  )
}

/** A bid as one document: all targets, the evidence owed, then a page for each indicator; marked as proposed in every title. Nothing of an indicator without a proposed target. */
export function bidDocument(all: readonly BidView[], frame: BidFrame): Document {
  const views = all.filter(({ proposals }) => proposals.some(isProposed))
  const sections =
    views.length === 0
      ? []
      : [
          targetTable(views, frame),
          evidenceTable(views),
          ...views.map((view) => bidSection(view, frame)),
        ]
  return {
    language: currentLocale(),
    title: m.bid_pack_title({ title: pageName('candidature') }),
    subtitle: m.bid_pack_subtitle({ version: frame.version }),
    cover: [
      { label: m.bid_cover_state(), text: m.bid_mark_note() },
      { label: m.bid_cover_data_set(), text: frame.dataSet },
      { label: m.bid_cover_as_of(), text: formatDay(frame.asOf) },
      { label: m.bid_cover_day(), text: formatDay(frame.day) },
    ],
    simulated: sections.some(({ simulated }) => simulated),
    sections,
    words: documentWords(),
  }
}
