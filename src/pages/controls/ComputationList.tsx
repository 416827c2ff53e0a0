import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { ComputationsView } from './computationsView'
import { ColumnHeads } from '../../ui/ColumnHeads'
import table from '../../ui/Table.module.css'
import styles from './Controls.module.css'
import { groupIds, sortWords } from './controlWords'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly view: ComputationsView
  readonly nameOf: (act: string) => string
}

/** The computations behind the checks: how many, and by act which hold and which prove a check. */
export function ComputationList({ view, nameOf }: Props) {
  const { total, named, acts } = view
  if (total === 0) return null
  return (
    <section
      id={groupIds.computations}
      tabIndex={-1}
      aria-labelledby="calculs-titre"
      className={styles.group}
    >
      <h2 id="calculs-titre">
        {m.controls_group_count({
          group: m.controls_group_computations(),
          count: formatNumber(total),
        })}
      </h2>
      <p className={styles.lede}>
        {m.controls_computations_lede({
          n: total,
          shown: formatNumber(total),
          named: formatNumber(named),
          others: formatNumber(total - named),
        })}
      </p>
      {acts.map(({ act, computations }) => {
        const name = act === null ? m.controls_computations_across() : nameOf(act)
        return (
          <details key={act ?? ''}>
            <summary>
              {m.controls_computations_act({
                act: name,
                n: computations.length,
                shown: formatNumber(computations.length),
              })}
            </summary>
            <table className={`${table.heard} ${styles.computations}`}>
              <caption>{m.controls_computations_table({ act: name })}</caption>
              <ColumnHeads
                columns={[
                  m.controls_column_computation(),
                  m.controls_column_sort(),
                  m.controls_column_outcome(),
                ]}
              />
              <tbody>
                {computations.map(({ id, label, kind, named: proofs }) => (
                  <tr key={id}>
                    <th scope="row">
                      <WithFrench text={label} />
                    </th>
                    <td>{sortWords[kind]()}</td>
                    <td>
                      {proofs.length === 0
                        ? m.controls_outcome_holds()
                        : proofs.map((proof) => (
                            <a key={proof.id} href={`#${encodeURIComponent(proof.id)}`}>
                              <WithFrench text={proof.title} />
                            </a>
                          ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )
      })}
    </section>
  )
}
