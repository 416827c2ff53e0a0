import type { LeftOut } from '../../spreadsheet/bodyRows'
import type { CheckedTable } from '../../spreadsheet/fileSession'
import { maxListedFindings } from '../../spreadsheet/limits'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { FoldingTable } from '../../ui/FoldingTable'
import styles from './OwnData.module.css'

const reasons: Readonly<Record<LeftOut['reason'], () => string>> = {
  above: m.own_left_out_above,
  total: m.own_left_out_total,
  repeatedHeading: m.own_left_out_repeatedHeading,
  example: m.own_left_out_example,
  note: m.own_left_out_note,
  noFigure: m.own_left_out_noFigure,
}

/** Every row of a sheet, once: its headings, what was read, what must be corrected, and what was left out with the reason. */
export function ReadSummary({ table }: { readonly table: CheckedTable }) {
  const { taken, rejected, leftOut, unread, perRow, hidden } = table
  const isFolded = perRow > 1
  const without = leftOut.filter(({ reason }) => reason === 'noFigure').length
  const aside = isFolded ? leftOut.length - without : leftOut.length
  const parts = [
    m.own_headings_row(),
    (isFolded ? m.own_figures_taken : m.own_taken)({ n: taken, shown: formatNumber(taken) }),
    (isFolded ? m.own_figures_rejected : m.own_rejected)({
      n: rejected,
      shown: formatNumber(rejected),
    }),
    ...(isFolded ? [m.own_figures_empty({ n: without, shown: formatNumber(without) })] : []),
    m.own_left_out({ n: aside, shown: formatNumber(aside) }),
  ]
  return (
    <>
      <div role="status">
        <ul className={styles.summary}>
          <li>
            {isFolded
              ? m.own_accounted_folded({
                  total: formatNumber(1 + (taken + rejected + without) / perRow + aside),
                  n: formatNumber(perRow),
                  parts: parts.join(', '),
                })
              : m.own_accounted({
                  total: formatNumber(1 + taken + rejected + aside),
                  parts: parts.join(', '),
                })}
          </li>
          {hidden > 0 ? <li>{m.own_hidden({ n: hidden, shown: formatNumber(hidden) })}</li> : null}
          {unread.length > 0 ? (
            <li>{m.own_unread({ headings: unread.map(({ heading }) => heading).join(', ') })}</li>
          ) : null}
        </ul>
      </div>
      {leftOut.length === 0 ? null : (
        <details className={styles.columns}>
          <summary>{m.own_left_out_list()}</summary>
          {leftOut.length > maxListedFindings ? (
            <p>{m.own_listed({ n: maxListedFindings, shown: formatNumber(maxListedFindings) })}</p>
          ) : null}
          <FoldingTable
            title={m.own_left_out_list()}
            columns={[m.own_left_out_line(), m.own_left_out_begins(), m.own_left_out_why()]}
            rows={leftOut.slice(0, maxListedFindings).map(({ line, text, reason }, place) => ({
              id: String(place),
              cells: [String(line), text, reasons[reason]()],
            }))}
          />
        </details>
      )}
    </>
  )
}
