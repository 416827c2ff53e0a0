import { type ReactNode, useRef } from 'react'
import { m } from '../format/words'
import styles from './Unfolding.module.css'

interface Props {
  readonly openWords: string
  readonly closeWords: string
  readonly children: ReactNode
}

/** All that folds, but what is marked to stand apart: a source behind each figure. */
const folded = 'details:not([data-apart])'

/** Many `details`: opens or closes them all on request. Paper has what is open, and says so where something is not. */
export function Unfolding({ openWords, closeWords, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const all = (): HTMLDetailsElement[] => [
    ...(root.current?.querySelectorAll<HTMLDetailsElement>(folded) ?? []),
  ]
  const setAll = (open: boolean): void => {
    for (const details of all()) details.open = open
  }
  return (
    <div ref={root} className={styles.unfolding}>
      <p className={styles.buttons}>
        <button type="button" onClick={() => setAll(true)}>
          {openWords}
        </button>
        <button type="button" onClick={() => setAll(false)}>
          {closeWords}
        </button>
      </p>
      <p className={styles.folded}>{m.print_folded({ button: openWords })}</p>
      {children}
    </div>
  )
}
