import { countsText } from '../../format/listed'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { ComputationsView } from './computationsView'
import { FoldingTable } from '../../ui/FoldingTable'
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
        {m.counted_title({
          title: m.controls_group_computations(),
          count: formatNumber(total),
        })}
      </h2>
      <p className={styles.lede}>
        {m.controls_computations_lede({
          n: total,
          shown: formatNumber(total),
          counts: countsText(
            [named, m.controls_computations_named],
            [total - named, m.controls_computations_hold],
          ),
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
            <FoldingTable
              title={m.controls_computations_table({ act: name })}
              columns={[
                m.controls_column_computation(),
                { label: m.controls_column_sort(), holds: 'day' },
                { label: m.controls_column_outcome(), holds: 'words' },
              ]}
              rows={computations.map(({ id, label, kind, named: proofs }) => ({
                id,
                cells: [
                  <WithFrench key="label" text={label} />,
                  sortWords[kind](),
                  proofs.length === 0
                    ? m.controls_outcome_holds()
                    : proofs.map((proof) => (
                        <a key={proof.id} href={`#${encodeURIComponent(proof.id)}`}>
                          <WithFrench text={proof.title} />
                        </a>
                      )),
                ],
              }))}
            />
          </details>
        )
      })}
    </section>
  )
}
