import type { ReactNode } from 'react'
import type { Label } from '../../domain/observation'
import { formatDay, formatDue } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { formatEuros } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ChangesView, Deadline } from '../../subjects/changes/changesView'

const words = (label: Label): string => typeset(label[currentLocale()])

/** Decisions are noted in French. */
const French = ({ children }: { readonly children: string }) => (
  <span lang="fr">{typeset(children, 'fr')}</span>
)

function deadlineWords(deadline: Deadline): ReactNode {
  const due = formatDue(deadline.due)
  switch (deadline.kind) {
    case 'deliverable':
      return m.changes_due_deliverable({ label: words(deadline.label), due })
    case 'instalment':
      return m.changes_due_instalment({ label: words(deadline.label), due })
    case 'decision':
      return (
        <>
          <French>{deadline.decision.words}</French>{' '}
          {m.changes_due_decision({ due, day: formatDay(deadline.decision.committee) })}
        </>
      )
  }
}

function Happenings({
  title,
  none,
  lines,
}: {
  readonly title: string
  readonly none: string
  readonly lines: readonly { readonly id: string; readonly line: ReactNode }[]
}) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What fell due, was handed over and was paid between the two dates. */
export function Dues({
  view: { deliveries, deadlines, payments },
}: {
  readonly view: Pick<ChangesView, 'deliveries' | 'deadlines' | 'payments'>
}) {
  return (
    <>
      <Happenings
        title={m.changes_deadlines()}
        none={m.changes_none_deadlines()}
        lines={deadlines.map((deadline) => ({
          id: `${deadline.kind} ${deadline.id}`,
          line: deadlineWords(deadline),
        }))}
      />
      <Happenings
        title={m.changes_deliveries()}
        none={m.changes_none_deliveries()}
        lines={deliveries.map(({ id, label, note, day, version, reservations }) => ({
          id,
          line: [
            label === null ? m.changes_unnamed_deliverable() : words(label),
            note === 'incomplete'
              ? m.changes_incomplete({ day: formatDay(day) })
              : m.changes_received({ day: formatDay(day) }),
            ...(version === null ? [] : [m.changes_version({ version: String(version) })]),
            ...(reservations === null ? [] : [m.changes_lacks({ words: words(reservations) })]),
          ].join(' · '),
        }))}
      />
      <Happenings
        title={m.changes_payments()}
        none={m.changes_none_payments()}
        lines={payments.map(({ id, label, euros, day }) => ({
          id,
          line: m.changes_paid({
            label: label === null ? m.changes_unnamed_instalment() : words(label),
            euros: formatEuros(euros),
            day: formatDay(day),
          }),
        }))}
      />
    </>
  )
}

/** What the committees decided between the two dates. */
export function Decisions({
  view: { decisions },
}: {
  readonly view: Pick<ChangesView, 'decisions'>
}) {
  return (
    <Happenings
      title={m.changes_decisions()}
      none={m.changes_none_decisions()}
      lines={decisions.map(({ id, committee, words: decided, due }) => ({
        id,
        line: (
          <>
            {formatDay(committee)} · <French>{decided}</French>
            {due === null ? null : ` ${m.changes_due({ due: formatDue(due) })}`}
          </>
        ),
      }))}
    />
  )
}
