import type { ReactNode } from 'react'
import type { Status } from '../../domain/reading'
import styles from './StatusMark.module.css'

const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />
const ring = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
const square = (
  <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.6" />
)
const diamond = (
  <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="none" stroke="currentColor" strokeWidth="1.6" />
)
const tick = (colour: string): ReactNode => (
  <path d="m4.4 8.3 2.4 2.4 4.8-5" fill="none" stroke={colour} strokeWidth="1.8" />
)
const cross = <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" stroke="var(--paper)" strokeWidth="1.6" />

/** One outline per family: discs are attained, squares are levels, diamonds are paces; the word always stands beside. */
const shapes: Record<Status, ReactNode> = {
  attained: (
    <>
      {disc}
      {tick('var(--paper)')}
    </>
  ),
  alreadyAttained: (
    <>
      {disc}
      {tick('var(--paper)')}
    </>
  ),
  attainedSoFar: (
    <>
      {ring}
      {tick('currentColor')}
    </>
  ),
  nearlyAttained: (
    <>
      {square}
      <path d="M2 5h12v9H2z" fill="currentColor" />
    </>
  ),
  belowTarget: (
    <>
      {square}
      <path d="M2 8h12v6H2z" fill="currentColor" />
    </>
  ),
  farBelowTarget: (
    <>
      {square}
      <path d="M2 11.5h12V14H2z" fill="currentColor" />
    </>
  ),
  belowBaseline: <path d="M1.5 3h13L8 14z" fill="currentColor" />,
  notAttained: (
    <>
      {square}
      <path d="m5 5 6 6m0-6-6 6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  partly: (
    <>
      {ring}
      <path d="M8 8V1.8A6.2 6.2 0 1 1 1.8 8z" fill="currentColor" />
    </>
  ),
  none: ring,
  inProgress: (
    <>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  paceSufficient: <path d="M8 1 15 8l-7 7-7-7z" fill="currentColor" />,
  paceToCheck: (
    <>
      {diamond}
      <path d="M8 1.5 14.5 8 8 14.5z" fill="currentColor" />
    </>
  ),
  paceInsufficient: (
    <>
      <path d="M8 1 15 8l-7 7-7-7z" fill="currentColor" />
      {cross}
    </>
  ),
  awaitingReport: (
    <>
      <path d="M3.5 2h9L8 8z" fill="currentColor" />
      <path d="M8 8l4.5 6h-9z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  noVerdict: <path d="M2 7h12v2H2z" fill="currentColor" />,
  noTarget: <circle cx="8" cy="8" r="2.2" fill="currentColor" />,
}

/** The shape of a reading. Decoration for the eye: the word that stands beside it says the same. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  )
}
