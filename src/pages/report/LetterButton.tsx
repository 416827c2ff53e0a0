import { useState } from 'react'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { formatEuros, formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { Agreement } from '../../subjects/money/fundingData'
import type { InstalmentLine } from '../../subjects/money/instalmentView'
import { labelText } from '../../subjects/money/moneyWords'
import { saveFile } from '../../ui/saveFile'
import tools from '../../ui/Tools.module.css'
import type { ReportRow } from './reportRows'

interface Props {
  readonly agreement: Agreement
  readonly instalment: InstalmentLine
  readonly pieces: readonly { readonly label: string; readonly evidence: string }[]
  readonly parties: readonly string[]
  readonly exercise: string
  readonly rows: readonly ReportRow[]
  readonly today: string
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writes the letter that asks for a payment, with its pieces; what is not known stands in it to be filled in. */
export function LetterButton(props: Props) {
  const { agreement, instalment, pieces, parties, exercise, rows, today } = props
  const [hasFailed, setFailed] = useState(false)
  const write = async (): Promise<void> => {
    setFailed(false)
    try {
      const { writeLetter } = await import('../../document/write/word/writeLetter')
      const amount = formatEuros(instalment.euros)
      const to = parties.join(', ')
      const label = typeset(labelText(instalment.label))
      const declared = rows.filter(({ read }) => read.figure !== null).length
      const bytes = await writeLetter({
        language: currentLocale(),
        title: m.report_letter_subject({ label, amount }),
        from: m.report_letter_from(),
        to,
        dated: m.report_letter_dated({ day: formatDay(today) }),
        subject: m.report_letter_subject({ label, amount }),
        paragraphs: [
          m.report_letter_agreement({
            agreement: typeset(labelText(agreement.label)),
            funder: to,
            condition: typeset(labelText(instalment.condition)),
          }),
          declared === 0
            ? m.report_letter_results_none({ exercise })
            : m.report_letter_results({
                exercise,
                n: declared,
                declared: formatNumber(declared),
                of: formatNumber(rows.length),
              }),
          m.report_letter_asks({ amount }),
        ],
        piecesTitle: m.report_letter_pieces(),
        pieces: pieces.map(({ label: piece, evidence }) =>
          evidence === ''
            ? m.report_letter_piece_lacking({ piece: typeset(piece) })
            : m.report_letter_piece({ piece: typeset(piece), evidence }),
        ),
        closing: m.report_letter_closing(),
        signature: m.report_letter_signature(),
      })
      saveFile(m.report_letter_file(), wordType, new Uint8Array(bytes))
    } catch {
      setFailed(true)
    }
  }
  return (
    <p>
      <button type="button" className={tools.tool} onClick={() => void write()}>
        {m.report_letter()}
      </button>
      {hasFailed ? <span role="alert">{m.own_failed()}</span> : null}
    </p>
  )
}
