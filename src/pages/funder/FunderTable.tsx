import { formatDue } from '../../format/dates'
import { formatEuros, formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { ownResources } from '../../subjects/money/fundingData'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { periodText } from '../../subjects/money/amountWords'
import { ProgrammeNames } from '../../subjects/money/ProgrammeNames'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { TableFrame } from '../../ui/TableFrame'
import small from '../../ui/Text.module.css'
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
    <TableFrame
      caption={caption}
      heads={[
        m.funders_column_funder(),
        m.funders_column_programmes(),
        { label: m.funders_column_last(), holds: 'day' },
        { label: m.funders_column_promises(), holds: 'day' },
        { label: m.funders_column_next(), holds: 'day' },
      ]}
      className={styles.table}
    >
      <tbody>
        {lines.map(({ funder, programmes, last, lastOfSeveral, nextDue, isParty }) => {
          const count = promised?.get(funder.id) ?? 0
          const otherNames = funder.names
            .map(({ name }) => name)
            .filter((name) => name !== funder.name.fr && !name.startsWith(funder.name.fr))
          return (
            <tr key={funder.id}>
              <th scope="row">
                <Link to={addresses.funder(funder.id, lasting)}>{labelText(funder.name)}</Link>
                {otherNames.length > 0 ? (
                  <span className={small.sub}>
                    <WithFrench
                      text={m.funders_names({
                        names: otherNames.map((words) => m.money_quoted({ words })).join(', '),
                      })}
                    />
                  </span>
                ) : null}
              </th>
              <td>
                <ProgrammeNames programmes={programmes} />
              </td>
              <td data-label={m.funders_column_last()}>
                <div>
                  {last?.sums.map(({ stage, euros }) => (
                    <span key={stage} className={styles.amount}>
                      {m.funder_year_stage({
                        amount: formatEuros(euros),
                        stage: stageWords[stage](),
                      })}
                    </span>
                  ))}
                  {last ? <span className={small.sub}>{last.year}</span> : null}
                  {lastOfSeveral ? (
                    <>
                      {m.funder_year_stage({
                        amount: formatEuros(lastOfSeveral.euros),
                        stage: stageWords[lastOfSeveral.stage](),
                      })}
                      <span className={small.sub}>{periodText(lastOfSeveral.period)}</span>
                    </>
                  ) : null}
                </div>
              </td>
              <td data-label={m.funders_column_promises()}>
                <div>
                  {promised === undefined
                    ? null
                    : count > 0
                      ? formatNumber(count)
                      : isParty || ownResources.has(funder.id)
                        ? m.funders_none_promised()
                        : m.funders_no_promise()}
                </div>
              </td>
              <td data-label={m.funders_column_next()}>
                <div>{nextDue === null ? m.money_no_due() : formatDue(nextDue)}</div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}
