import { formatDue } from '../../format/dates'
import { formatEuros, formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { labelText, stageWords } from '../../parts/funding/moneyWords'
import { ProgrammeNames } from '../../parts/funding/ProgrammeNames'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import styles from './FunderTable.module.css'
import type { FunderLine } from './fundersView'

interface Props {
  readonly caption: string
  readonly lines: readonly FunderLine[]
  /** `undefined` until the promises are read. */
  readonly promised: ReadonlyMap<string, number> | undefined
}

/** Funders, one line each: what they fund, what they gave last, what is promised to them, what is due next. */
export function FunderTable({ caption, lines, promised }: Props) {
  const { lasting } = useViewState()
  return (
    <table className={styles.table} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {m.funders_column_funder()}
          </th>
          <th scope="col" role="columnheader">
            {m.funders_column_programmes()}
          </th>
          <th scope="col" role="columnheader" className={styles.lastColumn}>
            {m.funders_column_last()}
          </th>
          <th scope="col" role="columnheader" className={styles.promisesColumn}>
            {m.funders_column_promises()}
          </th>
          <th scope="col" role="columnheader" className={styles.nextColumn}>
            {m.funders_column_next()}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ funder, programmes, last, nextDue, isParty }) => {
          const count = promised?.get(funder.id) ?? 0
          const otherNames = funder.names.map(({ name }) => name).filter((name) => name !== funder.name.fr && !name.startsWith(funder.name.fr))
          return (
            <tr key={funder.id} role="row" className={styles.row}>
              <th scope="row" role="rowheader">
                <Link to={addresses.funder(funder.id, lasting)}>{labelText(funder.name)}</Link>
                {otherNames.length > 0 ? <span className={styles.sub}>{typeset(m.funders_names({ names: otherNames.join(', ') }))}</span> : null}
              </th>
              <td role="cell">
                <ProgrammeNames programmes={programmes} />
              </td>
              <td role="cell">
                {last === null ? null : (
                  <>
                    {last.sums.map(({ stage, euros }) => (
                      <span key={stage} className={styles.amount}>
                        {m.funder_year_stage({ amount: formatEuros(euros), stage: stageWords[stage]() })}
                      </span>
                    ))}
                    <span className={styles.sub}>{last.year}</span>
                  </>
                )}
              </td>
              <td role="cell">{promised === undefined ? null : count > 0 ? formatNumber(count) : isParty ? m.funders_none_promised() : m.funders_no_promise()}</td>
              <td role="cell">{nextDue === null ? m.money_no_due() : formatDue(nextDue)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
