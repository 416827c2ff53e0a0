import { formatEuros, formatPercent } from '../../format/numbers'
import styles from './StackedBar.module.css'

export interface BarPiece {
  readonly id: string
  readonly tone: 'solid' | 'light' | 'hatched' | 'hollow'
  readonly label: string
  readonly euros: number
  /** Percent of the whole bar. */
  readonly share: number
}

/** A piece narrower than this has no room for its number, a hatched one no ground: the key has both. */
const roomForNumber = 18

/** Money as one bar from zero to the whole, its key in the same order. What stands beside it says the same in a table or in words. */
export function StackedBar({ pieces }: { readonly pieces: readonly BarPiece[] }) {
  return (
    <figure className={styles.figure} aria-hidden="true">
      <div className={styles.bar}>
        {pieces.map(({ id, tone, share }) => (
          <span key={id} className={styles[tone]} style={{ flexGrow: share }}>
            {share >= roomForNumber && tone !== 'hatched' ? formatPercent(share) : null}
          </span>
        ))}
      </div>
      <ol className={styles.key}>
        {pieces.map(({ id, tone, label, euros, share }) => (
          <li key={id}>
            <span className={`${styles.swatch} ${styles[tone]}`} />
            {label} <b>{formatPercent(share)}</b>{' '}
            <span className={styles.soft}>{formatEuros(euros)}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
