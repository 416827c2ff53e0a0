import type { Section } from '../document'
import type { Between } from '../../domain/changes'
import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { calendarWords } from '../../subjects/changes/calendarWords'
import type { ChangesView, NamedChange } from '../../subjects/changes/changesView'
import {
  deadlineText,
  decisionText,
  deliveryText,
  figuresPiece,
  hasSimulated,
  paymentText,
} from '../changesSection'
import { note, type Piece, sectionOf, type Sourcing } from '../pieces'
import { brief, briefly } from './briefly'

/** Figures and lines that a slide and a third of a page hold. */
const most = { figures: 5, lines: 3 }

/** Lines of one kind, the last ones first where there are more than fit; those left out are counted. */
function lines(title: string, texts: readonly string[]): Piece[] {
  if (texts.length === 0) return []
  const left = texts.length - most.lines
  const shown = texts.slice(0, most.lines).join(m.sheet_between())
  return [
    {
      blocks: [
        {
          type: 'paragraph',
          role: 'text',
          text:
            left <= 0
              ? m.committee_line({ title, text: shown })
              : m.committee_line_more({ n: left, title, text: shown, left: formatNumber(left) }),
        },
      ],
    },
  ]
}

/** What changed since the last committee on one screen: new figures first, those of the headline indicators before all. */
export function newsSection(
  view: ChangesView | null,
  between: Between | null,
  to: string,
  headline: ReadonlySet<string>,
  sourcing: Sourcing,
): Section {
  const head = { key: 'changes:brief', kind: 'changes' as const, title: m.changes_title() }
  if (view === null || between === null)
    return brief(
      sectionOf({ ...head, subtitle: '' }, [note(m.changes_no_earlier({ day: formatDay(to) }))]),
    )
  const subtitle = m.changes_between({ from: formatDay(between.from), to: formatDay(between.to) })
  if (view.isEmpty) return brief(sectionOf({ ...head, subtitle }, [note(m.changes_nothing())]))
  const isHeadline = ({ figure }: NamedChange): number => Number(headline.has(figure.indicator))
  const figures = [...view.fresh, ...view.revised].toSorted((a, b) => isHeadline(b) - isHeadline(a))
  const hasBefore = figures.some(({ before }) => before !== null)
  const hasTarget = figures.some(({ target }) => target !== null)
  const columns = Array.from({ length: 2 + Number(hasBefore) + Number(hasTarget) }, (_, at) => at)
  return brief(
    sectionOf({ ...head, subtitle }, [
      { blocks: [], simulated: hasSimulated(view) },
      briefly(figuresPiece(m.changes_new(), m.changes_none_new(), figures, sourcing), {
        columns,
        rows: most.figures,
        notes: 1,
      }),
      ...lines(m.changes_deadlines(), view.deadlines.map(deadlineText)),
      ...lines(m.changes_deliveries(), view.deliveries.map(deliveryText)),
      ...lines(m.changes_payments(), view.payments.map(paymentText)),
      ...(view.moves.length === 0
        ? []
        : [
            note(
              m.committee_moves({ n: view.moves.length, shown: formatNumber(view.moves.length) }),
            ),
          ]),
      ...lines(m.changes_decisions(), view.decisions.map(decisionText)),
      ...(calendarWords(view).length === 0 ? [] : [note(calendarWords(view).join(' '))]),
    ]),
  )
}
