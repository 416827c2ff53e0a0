import type { Block, Section } from './document'
import type { Between } from '../domain/changes'
import { formatDay, formatDue } from '../format/dates'
import type { UnitWords } from '../format/figures'
import { formatEuros } from '../format/numbers'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { Named } from '../subjects/changes/changesData'
import { calendarWords } from '../subjects/changes/calendarWords'
import type { ChangesView, Deadline, NamedChange } from '../subjects/changes/changesView'
import { describeChanges, describeMoves } from '../subjects/changes/describeChanges'
import type { Move } from '../subjects/changes/moves'
import { labelText } from '../subjects/money/moneyWords'
import { note, type Piece, sectionOf, type Sourcing, tableBlocks, titled } from './pieces'
import { shownOf } from './promisePiece'
import { shownReading } from './shown'

const noUnit: UnitWords = { one: '', other: '' }

const nameOf = ({ label, scope }: Named): string => typeset([label, ...scope].join(' · '))

/** New figures, or revised ones with the old beside the new and the reason, each beside its target. */
export function figuresPiece(
  caption: string,
  none: string,
  changes: readonly NamedChange[],
  sourcing: Sourcing,
): Piece {
  if (changes.length === 0) return note(none)
  return {
    blocks: tableBlocks(describeChanges(caption, changes)),
    figures: changes.flatMap(({ figure, before, target, name }) =>
      [figure, before, target].flatMap((one) =>
        one === null ? [] : [shownOf(one, nameOf(name), name.unit ?? noUnit, sourcing)],
      ),
    ),
  }
}

function movesPiece(moves: readonly Move[]): Piece {
  if (moves.length === 0) return note(m.changes_none_moves())
  return {
    blocks: tableBlocks(describeMoves(m.changes_moves(), moves)),
    readings: moves.map(({ promise, name, to }) =>
      shownReading({ promise, reading: to }, nameOf(name)),
    ),
  }
}

const list = (none: string, lines: readonly string[]): Piece => ({
  blocks:
    lines.length === 0
      ? [{ type: 'paragraph', role: 'note', text: none }]
      : lines.map((text): Block => ({ type: 'paragraph', role: 'text', text })),
})

/** A due date that is past, with who owes what. */
export function deadlineText(deadline: Deadline): string {
  const due = formatDue(deadline.due)
  switch (deadline.kind) {
    case 'deliverable':
      return m.changes_due_deliverable({ label: labelText(deadline.label), due })
    case 'instalment':
      return m.changes_due_instalment({ label: labelText(deadline.label), due })
    case 'decision':
      return m.section_decision({
        words: typeset(deadline.decision.words, 'fr'),
        when: m.changes_due_decision({ due, day: formatDay(deadline.decision.committee) }),
      })
  }
}

/** What was handed over, as one line. */
export const deliveryText = ({
  label,
  note: state,
  day,
  version,
  reservations,
}: ChangesView['deliveries'][number]): string =>
  [
    label === null ? m.changes_unnamed_deliverable() : labelText(label),
    state === 'incomplete'
      ? m.changes_incomplete({ day: formatDay(day) })
      : m.changes_received({ day: formatDay(day) }),
    ...(version === null ? [] : [m.changes_version({ version: String(version) })]),
    ...(reservations === null ? [] : [m.changes_lacks({ words: labelText(reservations) })]),
  ].join(' · ')

export const paymentText = ({ label, euros, day }: ChangesView['payments'][number]): string =>
  m.changes_paid({
    label: label === null ? m.changes_unnamed_instalment() : labelText(label),
    euros: formatEuros(euros),
    day: formatDay(day),
  })

export const decisionText = ({ committee, words, due }: ChangesView['decisions'][number]): string =>
  [
    formatDay(committee),
    typeset(words, 'fr'),
    ...(due === null ? [] : [m.changes_due({ due: formatDue(due) })]),
  ].join(' · ')

/** True where something that is no figure was simulated: who was paid, what was handed over or decided. */
export const hasSimulated = ({ deliveries, payments, decisions }: ChangesView): boolean =>
  [...deliveries, ...payments, ...decisions].some(({ status }) => status === 'simulated')

/** What became known between two days and what it changes, as the page "depuis le dernier comité" tells it; without an earlier day, that there is none. */
export function changesSection(
  view: ChangesView | null,
  between: Between | null,
  to: string,
  sourcing: Sourcing,
): Section {
  const head = { key: 'changes', kind: 'changes' as const, title: m.changes_title() }
  if (view === null || between === null)
    return sectionOf({ ...head, subtitle: '' }, [
      note(m.changes_no_earlier({ day: formatDay(to) })),
    ])
  const subtitle = m.changes_between({ from: formatDay(between.from), to: formatDay(between.to) })
  if (view.isEmpty) return sectionOf({ ...head, subtitle }, [note(m.changes_nothing())])
  return sectionOf({ ...head, subtitle }, [
    { blocks: [], simulated: hasSimulated(view) },
    ...titled(m.changes_new(), [
      figuresPiece(m.changes_new(), m.changes_none_new(), view.fresh, sourcing),
    ]),
    ...titled(m.changes_revised(), [
      figuresPiece(m.changes_revised(), m.changes_none_revised(), view.revised, sourcing),
    ]),
    ...(view.targets.length === 0
      ? []
      : titled(m.changes_targets(), [
          figuresPiece(m.changes_targets(), '', view.targets, sourcing),
        ])),
    ...titled(m.changes_deadlines(), [
      list(m.changes_none_deadlines(), view.deadlines.map(deadlineText)),
    ]),
    ...titled(m.changes_deliveries(), [
      list(m.changes_none_deliveries(), view.deliveries.map(deliveryText)),
    ]),
    ...titled(m.changes_payments(), [
      list(m.changes_none_payments(), view.payments.map(paymentText)),
    ]),
    ...titled(m.changes_moves(), [movesPiece(view.moves)]),
    ...titled(m.changes_decisions(), [
      list(m.changes_none_decisions(), view.decisions.map(decisionText)),
    ]),
    ...(calendarWords(view).length === 0
      ? []
      : titled(m.changes_calendar(), [list('', calendarWords(view))])),
  ])
}
