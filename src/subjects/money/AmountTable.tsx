import type { ReactNode } from 'react'
import { formatEuros, formatNumber, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import type { AmountLine } from './amountLine'
import table from '../../ui/Table.module.css'
import styles from './AmountTable.module.css'
import { ContradictionNotes } from './ContradictionNotes'
import { basisWords, labelText, periodText, stageWords } from './moneyWords'
import { PrintedSource } from './PrintedSource'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly caption: string
  /** Language of a caption in the words of an act. */
  readonly captionLang?: 'fr' | undefined
  readonly lines: readonly AmountLine[]
  /** Says the period on each line. */
  readonly dated?: boolean
  /** Rows after the lines: a sum that differs from the printed one. */
  readonly foot?: ReactNode
  /** Lines that another table of the page anchors: an address leads to one place. */
  readonly anchoredElsewhere?: ReadonlySet<string> | undefined
}

/** Amounts as printed, one row each: label, quantity, share, amount, stage with tax basis, source. */
export function AmountTable({
  caption,
  captionLang,
  lines,
  dated = false,
  foot,
  anchoredElsewhere,
}: Props) {
  const hasQuantity = lines.some(({ quantity }) => quantity !== undefined)
  const hasShare = lines.some(({ share }) => share !== undefined)
  return (
    <table className={`${table.heard} ${table.folds} ${styles.table}`}>
      <caption lang={captionLang}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.money_line()}</th>
          {hasQuantity ? (
            <th scope="col" className={styles.number}>
              {m.money_quantity()}
            </th>
          ) : null}
          {hasShare ? (
            <th scope="col" className={styles.number}>
              {m.money_share()}
            </th>
          ) : null}
          <th scope="col" className={styles.number}>
            {m.money_amount()}
          </th>
          <th scope="col" className={styles.stageColumn}>
            {m.money_stage()}
          </th>
          <th scope="col" className={styles.sourceColumn}>
            {m.money_source()}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={line.id}
            id={anchoredElsewhere?.has(line.id) ? undefined : line.id}
            className={line.total ? `${styles.row} ${styles.total}` : styles.row}
          >
            <th scope="row">
              <WithFrench text={labelText(line.label)} />
              {dated ? <span className={styles.sub}>{periodText(line.period)}</span> : null}
              <ContradictionNotes contradictions={line.contradictions} />
            </th>
            {hasQuantity ? (
              <td className={styles.number}>
                {line.quantity ? formatNumber(line.quantity.value) : null}
              </td>
            ) : null}
            {hasShare ? (
              <td className={styles.number}>
                {line.share ? formatPercent(line.share.value, 2) : null}
              </td>
            ) : null}
            <td className={`${styles.number} ${styles.amount}`}>{formatEuros(line.euros)}</td>
            <td className={styles.stage}>
              {m.money_stage_basis({
                stage: stageWords[line.stage](),
                basis: basisWords[line.taxBasis](),
              })}
            </td>
            <td className={styles.source}>
              <PrintedSource source={line.source}>
                {line.note ? (
                  <p>
                    <WithFrench text={labelText(line.note)} />
                  </p>
                ) : null}
              </PrintedSource>
            </td>
          </tr>
        ))}
        {foot}
      </tbody>
    </table>
  )
}
