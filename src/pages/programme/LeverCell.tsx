import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import type { ProgrammeLine } from './programmesView'
import styles from './ProgrammeTable.module.css'

/** What remains to be paid on condition, or why nothing can be said. */
export function LeverCell({
  line,
}: {
  readonly line: Pick<ProgrammeLine, 'lever' | 'instalments'>
}) {
  const { lever, instalments } = line
  if (lever.instalments.length > 0)
    return <span className={styles.figure}>{formatEuros(lever.euros)}</span>
  const unsaid = instalments
    .filter(({ state }) => state === 'unsaid')
    .reduce((sum, { euros }) => sum + euros, 0)
  const words =
    unsaid > 0
      ? m.programmes_lever_unsaid({ amount: formatEuros(unsaid) })
      : instalments.length > 0
        ? m.programmes_no_lever()
        : m.programmes_lever_unknown()
  return <span className={styles.sub}>{words}</span>
}
