import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { basesOf, stagesOf } from '../../parts/funding/amountLine'
import { ContradictionNotes } from '../../parts/funding/ContradictionNotes'
import type { Contradiction } from '../../parts/funding/fundingData'
import { FunderNames } from '../../parts/funding/FunderNames'
import { basisWords, labelText, stageWords } from '../../parts/funding/moneyWords'
import type { PlanRow } from '../../parts/funding/planView'
import { PrintedSource } from '../../parts/funding/PrintedSource'
import { WithFrench } from '../../parts/WithFrench'
import styles from './Programme.module.css'

interface Props {
  readonly row: PlanRow
  /** Contradictions of the whole plan, told at its total. */
  readonly shared: readonly Contradiction[]
}

/** One funder of a plan. A sum of lines says that it is one; a printed share stands beside the computed one. */
export function PlanRowLine({ row, shared }: Props) {
  const { funder, euros, printed, share, lines } = row
  const of = printed === null ? lines : [printed]
  return (
    <tr id={printed?.id} className={styles.row}>
      <th scope="row">
        {funder === null ? m.programme_plan_public() : <FunderNames ids={[funder]} />}
        {printed === null ? <span className={styles.sub}>{m.programme_plan_computed()}</span> : null}
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
          <span className={styles.sub}>{m.programme_plan_printed_share({ share: formatPercent(printed.share.value, 2) })}</span>
        ) : null}
      </td>
      <td className={styles.stage}>
        {m.money_stage_basis({
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
