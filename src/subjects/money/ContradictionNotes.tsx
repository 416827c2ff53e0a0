import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { isArithmetical } from './contradictionKinds'
import { ContradictionNote } from './ContradictionNote'
import styles from './ContradictionNotes.module.css'
import type { Contradiction } from './fundingData'

const listed = (contradictions: readonly Contradiction[]) => (
  <ul className={styles.notes} data-contradictions>
    {contradictions.map((contradiction) => (
      <ContradictionNote key={contradiction.id} contradiction={contradiction} />
    ))}
  </ul>
)

/** Contradictions in place: what does not add up stands open; of the others, more than one are folded behind their count. */
export function ContradictionNotes({
  contradictions,
}: {
  readonly contradictions: readonly Contradiction[]
}) {
  const sums = contradictions.filter(isArithmetical)
  const others = contradictions.filter((contradiction) => !isArithmetical(contradiction))
  return (
    <>
      {sums.length > 0 ? listed(sums) : null}
      {others.length === 1 ? listed(others) : null}
      {others.length > 1 ? (
        <details className={styles.folded} data-contradictions>
          <summary>
            {m.money_contradiction_count({ n: others.length, shown: formatNumber(others.length) })}
          </summary>
          {listed(others)}
        </details>
      ) : null}
    </>
  )
}
