import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { formatEuros, formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { deliverableLines } from '../../subjects/money/deliverableView'
import type { Agreement, FundingData } from '../../subjects/money/fundingData'
import { type InstalmentLine, instalmentsOf } from '../../subjects/money/instalmentView'
import { labelText } from '../../subjects/money/moneyWords'
import { useNotes } from '../../subjects/notes/useNotes'
import { PhoneFold } from '../../ui/PhoneFold'
import { Field } from '../../ui/Field'
import type { Cells } from '../../subjects/grid/gridText'
import { LetterButton } from './LetterButton'
import small from '../../ui/Text.module.css'
import styles from './Report.module.css'
import type { Around, ReportRow } from './reportRows'

interface Props {
  readonly money: FundingData
  readonly programme: string
  readonly exercise: string
  readonly rows: readonly ReportRow[]
  readonly cells: Cells
  readonly around: Around
  readonly onText: (id: string, text: string) => void
}

/** Where what was joined as a piece of an instalment is kept, among the cells. */
const pieceId = ({ id }: InstalmentLine, place: number): string => `piece ${id} ${place}`

function Pieces({
  instalment,
  agreement,
  ...props
}: Props & { readonly instalment: InstalmentLine; readonly agreement: Agreement }) {
  const { cells, onText, money } = props
  const pieces = instalment.pieces.map(({ label }, place) => ({
    id: pieceId(instalment, place),
    label: labelText(label),
    evidence: cells[pieceId(instalment, place)]?.evidence?.trim() ?? '',
  }))
  const lacking = pieces.filter(({ evidence }) => evidence === '').length
  return (
    <section aria-label={labelText(instalment.label)} className={styles.balance}>
      <h3>
        {typeset(labelText(instalment.label))}, {formatEuros(instalment.euros)}
      </h3>
      <p>{typeset(labelText(instalment.condition))}</p>
      <p role="status">
        {lacking === 0
          ? m.report_pieces_ready()
          : m.report_pieces_lacking({ n: lacking, shown: formatNumber(lacking) })}
      </p>
      <ul className={styles.pieces}>
        {pieces.map(({ id, label, evidence }) => (
          <li key={id} data-ready={evidence !== ''}>
            <Field label={typeset(label)}>
              <input
                type="text"
                placeholder={m.report_piece_hint()}
                value={cells[id]?.evidence ?? ''}
                onChange={({ target }) => onText(id, target.value)}
              />
            </Field>
          </li>
        ))}
      </ul>
      <LetterButton
        agreement={agreement}
        instalment={instalment}
        pieces={pieces}
        parties={agreement.parties.map((id) => money.funders.get(id)?.name[currentLocale()] ?? id)}
        exercise={props.exercise}
        rows={props.rows}
        today={props.around.today}
      />
    </section>
  )
}

/** What must be handed over for the programme, and for each payment that waits for it: its pieces, and the letter that asks for it. */
export function Balance(props: Props) {
  const { money, programme, around } = props
  const { all } = useNotes()
  const agreements = money.agreements.filter((agreement) => agreement.programme === programme)
  const waiting = agreements.flatMap((agreement) =>
    instalmentsOf(agreement, money, around.asOf)
      .filter(({ state }) => state === 'conditional' || state === 'unsaid')
      .map((instalment) => ({ agreement, instalment })),
  )
  const lines = deliverableLines(
    money.deliverables.filter((deliverable) => deliverable.programme === programme),
    money,
    { asOf: around.asOf, readerDay: around.today },
  )
  return (
    <>
      <h2>{m.report_deliverables()}</h2>
      {lines.length === 0 ? <p>{m.money_deliverables_none()}</p> : null}
      <PhoneFold summary={m.programme_deliverables()} count={lines.length}>
        <ul className={styles.pieces}>
          {lines.map((line) => {
            const noted = all.notes.find(
              (note) => note.kind === 'delivery' && note.deliverable === line.id,
            )
            return (
              <li key={line.id} data-ready={noted !== undefined}>
                {typeset(labelText(line.label))}
                <span className={small.sub}>
                  {line.due === null
                    ? m.report_due_unsaid()
                    : m.report_due({ day: formatDay(line.due) })}
                  {line.requiredColumns.length === 0 ? null : (
                    <>
                      {' '}
                      {m.report_required()}{' '}
                      <span lang="fr">{typeset(line.requiredColumns.join(', '))}</span>.
                    </>
                  )}
                  {noted === undefined ? null : ` ${m.report_noted()}`}
                </span>
              </li>
            )
          })}
        </ul>
      </PhoneFold>
      <h2>{m.report_balance()}</h2>
      {waiting.length === 0 ? <p>{m.report_balance_none()}</p> : null}
      {waiting.map(({ agreement, instalment }) => (
        <Pieces key={instalment.id} {...props} agreement={agreement} instalment={instalment} />
      ))}
    </>
  )
}
