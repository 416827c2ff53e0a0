import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { basesOf, stagesOf } from '../../subjects/money/amountLine'
import { ContradictionNotes } from '../../subjects/money/ContradictionNotes'
import type { Contradiction } from '../../subjects/money/fundingData'
import { FunderNames } from '../../subjects/money/FunderNames'
import { basisWords, labelText, stageWords } from '../../subjects/money/moneyWords'
import { publicTitle, rowNote } from '../../subjects/money/planWords'
import type { Plan, PlanRow } from '../../subjects/money/planView'
import { PrintedSource } from '../../subjects/money/PrintedSource'
import { WithFrench } from '../../ui/WithFrench'
import styles from './Programme.module.css'

interface Props {
  readonly row: PlanRow
  readonly plan: Plan
  /** Contradictions of the whole plan, told at its total. */
  readonly shared: readonly Contradiction[]
}

/** One funder of a plan. A sum of lines says that it is one; a printed share stands beside the computed one. */
export function PlanRowLine({ row, plan, shared }: Props) {
  const { funder, euros, printed, share, lines } = row
  const of = printed === null ? lines : [printed]
  return (
    <tr id={printed?.id} className={styles.row}>
      <th scope="row">
        {funder === null ? publicTitle(row) : <FunderNames ids={[funder]} />}
        {rowNote(row, plan) === null ? null : (
          <span className={styles.sub}>{rowNote(row, plan)}</span>
        )}
        <ContradictionNotes
          contradictions={[...new Set(of.flatMap(({ contradictions }) => contradictions))].filter(
            (contradiction) => !shared.includes(contradiction),
          )}
        />
      </th>
      <td className={styles.number}>{formatEuros(euros)}</td>
      <td className={styles.number}>
        {share === null ? null : formatPercent(share)}
        {printed?.share ? (
          <span className={styles.sub}>
            {m.programme_plan_printed_share({ share: formatPercent(printed.share.value, 2) })}
          </span>
        ) : null}
      </td>
      <td className={styles.stage}>
        {of.length === 0
          ? m.money_computed()
          : m.money_stage_basis({
              stage: stagesOf(of)
                .map((stage) => stageWords[stage]())
                .join(', '),
              basis: basesOf(of)
                .map((basis) => basisWords[basis]())
                .join(', '),
            })}
      </td>
      <td className={styles.source}>
        {printed === null ? null : (
          <PrintedSource source={printed.source}>
            {printed.note ? (
              <p>
                <WithFrench text={labelText(printed.note)} />
              </p>
            ) : null}
          </PrintedSource>
        )}
      </td>
    </tr>
  )
}
