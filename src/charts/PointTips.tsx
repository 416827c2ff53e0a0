import { type PointerEvent, type ReactNode, useState } from 'react'
import type { TipWords } from './PlainTrajectory'
import type { Size } from './plot'
import styles from './PointTips.module.css'
import { nearestPoint, samePlace } from './nearestPoint'
import type { PlacedPoint } from './trajectoryLayout'

interface Props {
  /** In the order in which arrows go through them. */
  readonly points: readonly PlacedPoint[]
  readonly size: Size
  readonly words: TipWords
  readonly onOpen?: ((key: string) => void) | undefined
  /** The drawing, laid out in `size`. */
  readonly children: ReactNode
}

/** Share of a length, as a place in CSS. */
const share = (part: number, whole: number): string => `${(100 * part) / whole}%`

/**
 * Reads the points of a drawing: the same note for the mouse, a finger, and the arrow keys, for which the whole drawing
 * is one tab stop. A click, or Enter, opens the source; a finger first sees the note, which bears the way. Escape closes it.
 */
export function PointTips({ points, size, words, onOpen, children }: Props) {
  const [reached, setReached] = useState<number | null>(null)
  const [isOpen, setOpen] = useState(false)
  const last = points.length - 1
  const place = Math.min(reached ?? last, last)
  const current = points[place]
  if (current === undefined) return children
  const show = (next: number | null): void => {
    setOpen(next !== null)
    if (next !== null) setReached(next)
  }
  const pointed = (event: PointerEvent<HTMLElement>): number | null => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const scale = width === 0 ? 1 : size.width / width
    const at = { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale }
    return nearestPoint(points, at, event.pointerType === 'touch' ? 40 : 24)
  }
  const open = (): void => onOpen?.(current.point.key)
  const side = current.x > size.width / 2 ? styles.before : styles.after
  const level = current.y > size.height / 2 ? styles.above : styles.below
  return (
    <div
      className={styles.tips}
      onPointerLeave={({ pointerType }) => {
        // A finger leaves as soon as it is lifted: its note stays.
        if (pointerType !== 'touch') show(null)
      }}
    >
      <div
        className={onOpen === undefined ? undefined : styles.opens}
        onPointerMove={(event) => {
          const next = pointed(event)
          if (next !== null || event.pointerType === 'mouse') show(next)
        }}
        onPointerUp={(event) => {
          const next = pointed(event)
          if (event.pointerType === 'touch') show(next)
          else if (next !== null && event.button === 0) open()
        }}
      >
        {children}
        {isOpen ? (
          <span
            className={styles.ring}
            style={{ left: share(current.x, size.width), top: share(current.y, size.height) }}
          />
        ) : null}
      </div>
      <input
        className={styles.reader}
        type="range"
        min={0}
        max={last}
        value={place}
        aria-label={words.read}
        aria-valuetext={samePlace(points, place)
          .map(({ said }) => said)
          .join(' ; ')}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) show(place)
        }}
        onBlur={() => show(null)}
        onChange={({ target }) => show(Number(target.value))}
        onKeyDown={({ key }) => {
          if (key === 'Escape') show(null)
          if (key === 'Enter') open()
        }}
      />
      {isOpen ? (
        <div
          className={`${styles.note} ${side} ${level}`}
          style={{ left: share(current.x, size.width), top: share(current.y, size.height) }}
        >
          {samePlace(points, place).map(({ key, told }) => (
            <p key={key}>
              {told.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
          ))}
          {onOpen === undefined ? null : (
            // For a finger: keys open with Enter, and the Tab key would reach it only to see it go.
            <button
              type="button"
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={open}
            >
              {words.open}
            </button>
          )}
        </div>
      ) : null}
    </div>
  )
}
