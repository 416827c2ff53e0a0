import { useId } from 'react'
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
/** Percent of the bar between a piece and the next one; none after a piece that is hardly wider. */
const gapAfter = ({ share }: BarPiece): number => (share < 2 ? 0 : 0.25)

/** Money as one bar from zero to the whole, its key in the same order. What stands beside it says the same in a table or in words. */
export function StackedBar({ pieces }: { readonly pieces: readonly BarPiece[] }) {
  const hatch = useId()
  const upTo = (place: number): number =>
    pieces.slice(0, place).reduce((sum, { share }) => sum + share, 0)
  const whole = upTo(pieces.length)
  const percent = (share: number): string => `${(share / whole) * 100}%`
  return (
    <figure className={styles.figure} aria-hidden="true">
      {/* Places in attributes: the policy lets no page that is written with the site have a style of its own. */}
      <svg className={styles.bar} width="100%" height="32">
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
        >
          <path d="M0.5 0V5" className={styles.stripe} />
        </pattern>
        {pieces.map((piece, place) => (
          <svg
            key={piece.id}
            x={percent(upTo(place))}
            width={percent(piece.share - (place < pieces.length - 1 ? gapAfter(piece) : 0))}
          >
            <rect
              width="100%"
              height="100%"
              className={styles[piece.tone]}
              fill={piece.tone === 'hatched' ? `url(#${hatch})` : undefined}
            />
            {piece.share >= roomForNumber && piece.tone !== 'hatched' ? (
              <text
                x="50%"
                y="50%"
                className={piece.tone === 'solid' ? styles.onSolid : styles.number}
              >
                {formatPercent(piece.share)}
              </text>
            ) : null}
          </svg>
        ))}
      </svg>
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
