import type { Cell } from './document'
import { formatDay, formatDue, formatPeriod } from '../format/dates'
import { formatEuros, formatPercent } from '../format/numbers'
import { m } from '../format/words'
import type { CitedAct } from '../subjects/source/citation'
import type { AgreementView } from '../subjects/money/agreementView'
import type { DeliverableLine } from '../subjects/money/deliverableView'
import type { Funder } from '../subjects/money/fundingData'
import type { InstalmentLine, Lever } from '../subjects/money/instalmentView'
import {
  deliverableWords,
  frequencyWords,
  instalmentWords,
  labelText,
  stageWords,
} from '../subjects/money/moneyWords'
import { shortNameOf } from '../format/shortName'
import { contradictionPiece, eurosCell, placeCell, shownMoney } from './moneyPieces'
import { end, type Piece, plain, start, tableOf } from './pieces'

const instalmentKey = (id: string): string => `instalment:${id}`

function stateOf({ payment, state, stage }: InstalmentLine): string[] {
  return [
    stageWords[stage](),
    payment === null ? instalmentWords[state]() : m.money_paid_on({ day: formatDay(payment.day) }),
    ...(payment?.status === 'simulated' ? [m.quality_simulated()] : []),
  ]
}

/** Payments with their state, condition and pieces; what is computed says how. */
export function instalmentPiece(
  instalments: readonly InstalmentLine[],
  acts: readonly CitedAct[],
): Piece {
  if (instalments.length === 0)
    return { blocks: [{ type: 'paragraph', role: 'note', text: m.money_instalments_none() }] }
  return {
    blocks: tableOf(
      m.money_instalments(),
      [
        start(m.money_line()),
        end(m.money_amount()),
        start(m.money_state()),
        start(m.section_condition()),
        start(m.money_source()),
      ],
      instalments.map((one): Cell[] => [
        plain(labelText(one.label)),
        eurosCell(
          one.euros,
          [instalmentKey(one.id)],
          [
            ...(one.share
              ? [m.money_instalment_share({ share: formatPercent(one.share.value) })]
              : []),
            ...(one.computed
              ? [m.money_instalment_computed({ how: labelText(one.computed) })]
              : []),
          ],
        ),
        plain(stateOf(one).join(' · ')),
        plain(labelText(one.condition), [
          ...one.pieces.map(({ label }) => labelText(label)),
          ...(one.due === null ? [] : [m.money_instalment_due({ due: formatDue(one.due) })]),
        ]),
        placeCell(one.source, acts),
      ]),
    ),
    figures: instalments.map((one) =>
      shownMoney(
        {
          id: instalmentKey(one.id),
          label: labelText(one.label),
          euros: one.euros,
          period: one.period,
          quality: stateOf(one).join(' · '),
          source: one.source,
        },
        acts,
      ),
    ),
    simulated: instalments.some(({ payment }) => payment?.status === 'simulated'),
  }
}

/** What remains to be paid on condition, in a sentence; a reading never decides it. */
export function leverPiece(lever: Lever, instalments: readonly InstalmentLine[]): Piece {
  const text =
    lever.instalments.length > 0
      ? m.section_lever({
          sentence: m.programme_lever_sentence({ amount: formatEuros(lever.euros) }),
          never: m.programme_lever_never_derived(),
        })
      : instalments.some(({ state }) => state === 'unsaid')
        ? m.programme_lever_unsaid()
        : m.programme_lever_none()
  return { blocks: [{ type: 'paragraph', role: 'text', text }] }
}

/** What must be handed over, with its due date and its state at the date of the data. */
export function deliverablePiece(
  deliverables: readonly DeliverableLine[],
  acts: readonly CitedAct[],
): Piece {
  if (deliverables.length === 0)
    return { blocks: [{ type: 'paragraph', role: 'note', text: m.money_deliverables_none() }] }
  return {
    blocks: [
      ...tableOf(
        m.money_deliverables_table(),
        [
          start(m.money_deliverable()),
          start(m.money_due()),
          start(m.money_state()),
          start(m.money_source()),
        ],
        deliverables.map((line): Cell[] => [
          plain(labelText(line.label), [frequencyWords[line.frequency]()]),
          {
            ...plain(
              line.due === null ? m.money_no_due() : formatDue(line.due),
              line.dueInferred ? [m.money_due_inferred({ how: labelText(line.dueInferred) })] : [],
            ),
            ...(line.due !== null && line.due.length === 10 ? { day: line.due } : {}),
          },
          plain(deliverableWords(line), [
            ...(line.lastDelivery?.reservations ? [labelText(line.lastDelivery.reservations)] : []),
            ...(line.lastDelivery?.status === 'simulated' ? [m.quality_simulated()] : []),
            ...(line.isUnsaid ? [m.money_state_unsaid()] : []),
          ]),
          placeCell(line.source, acts),
        ]),
      ),
      ...contradictionPiece(deliverables.flatMap(({ contradictions }) => contradictions)).blocks,
    ],
    simulated: deliverables.some(({ lastDelivery }) => lastDelivery?.status === 'simulated'),
  }
}

/** The agreements: period, to whom the promises are made, vote and signature, report. */
export function agreementPiece(
  agreements: readonly AgreementView[],
  funders: ReadonlyMap<string, Funder>,
): Piece {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => shortNameOf(funders, id)).join(', ')
  return {
    blocks: [
      ...tableOf(
        m.programme_agreements(),
        [
          start(m.section_agreement()),
          start(m.money_period()),
          start(m.money_parties()),
          start(m.money_adopted()),
          start(m.money_report_due()),
        ],
        agreements.map(({ agreement, programmePeriod }): Cell[] => [
          plain(labelText(agreement.label)),
          plain(
            formatPeriod(agreement.period),
            programmePeriod === null
              ? []
              : [m.money_programme_period({ period: formatPeriod(programmePeriod) })],
          ),
          plain(
            names(agreement.parties),
            agreement.cofunders.length === 0
              ? []
              : [m.section_cofunders({ names: names(agreement.cofunders) })],
          ),
          {
            ...plain(formatDay(agreement.adopted), [
              agreement.signed === null
                ? m.money_signed_unknown()
                : m.section_signed({ day: formatDay(agreement.signed) }),
            ]),
            day: agreement.adopted,
          },
          plain(
            agreement.reportDue === null ? m.money_report_none() : formatDue(agreement.reportDue),
          ),
        ]),
      ),
      ...contradictionPiece(agreements.flatMap(({ contradictions }) => contradictions)).blocks,
    ],
  }
}
