import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Unfolding.module.css'

interface Props {
  readonly openWords: string
  readonly closeWords: string
  readonly children: ReactNode
}

/** Many `details`: opens or closes them all on request, and has them all open on paper. */
export function Unfolding({ openWords, closeWords, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const all = (): HTMLDetailsElement[] => [...(root.current?.querySelectorAll('details') ?? [])]
  const setAll = (open: boolean): void => {
    for (const details of all()) details.open = open
  }
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = (): void => {
      opened = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      for (const details of opened) details.open = true
    }
    const after = (): void => {
      for (const details of opened) details.open = false
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
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
      {children}
    </div>
  )
}
