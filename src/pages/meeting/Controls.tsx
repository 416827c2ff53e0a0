import { formatTime } from '../../format/clock'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { canFill } from './fullscreen'
import type { MeetingAction } from './keys'
import styles from './Meeting.module.css'
import { useClock } from './useClock'

interface Props {
  readonly place: number
  readonly count: number
  readonly digits: string
  /** Milliseconds at which the meeting began. */
  readonly since: number
  /** True while something beside the plan is shown. */
  readonly isAnnex: boolean
  readonly onAction: (action: MeetingAction) => void
}

const minute = 60_000

/** The foot of every screen: what the keys do, for hands, pointers and screen readers; where one is, what time it is. */
export function Controls({ place, count, digits, since, isAnnex, onAction }: Props) {
  const now = useClock()
  const minutes = Math.max(0, Math.floor((now - since) / minute))
  return (
    <nav className={styles.controls} aria-label={m.meeting_controls()}>
      <span className={styles.buttons}>
        <button
          type="button"
          disabled={place === 1 && !isAnnex}
          onClick={() => onAction({ type: 'go', place: place - 1 })}
        >
          <span aria-hidden="true">←</span>
          <span className={styles.hidden}>{m.meeting_previous()}</span>
        </button>
        <b className={styles.progress}>
          {m.meeting_progress({ place: formatNumber(place), count: formatNumber(count) })}
        </b>
        <button
          type="button"
          disabled={place === count}
          onClick={() => onAction({ type: 'go', place: place + 1 })}
        >
          <span aria-hidden="true">→</span>
          <span className={styles.hidden}>{m.meeting_next()}</span>
        </button>
        {isAnnex ? (
          <button type="button" onClick={() => onAction({ type: 'go', place })}>
            {m.meeting_back_to_plan()}
          </button>
        ) : null}
        {digits === '' ? null : <span>{m.meeting_digits({ digits })}</span>}
      </span>
      <span>
        <time dateTime={new Date(now).toISOString()}>{formatTime(now)}</time>{' '}
        {m.meeting_elapsed({ minutes: formatNumber(minutes) })}
      </span>
      <span className={styles.buttons}>
        <button type="button" onClick={() => onAction({ type: 'annex' })}>
          {m.meeting_annex()}
        </button>
        <button type="button" onClick={() => onAction({ type: 'note' })}>
          {m.meeting_note()}
        </button>
        <button type="button" className={styles.forKeys} onClick={() => onAction({ type: 'keys' })}>
          {m.meeting_keys()}
        </button>
        {canFill() ? (
          <button type="button" onClick={() => onAction({ type: 'fullscreen' })}>
            {m.meeting_fullscreen()}
          </button>
        ) : null}
        <button type="button" onClick={() => onAction({ type: 'leave' })}>
          {m.meeting_leave()}
        </button>
      </span>
    </nav>
  )
}
