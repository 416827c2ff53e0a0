import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Drawer.module.css'

interface Props {
  readonly label: ReactNode
  /** Where it is a drawer: on a phone, where elsewhere its content simply stands there, or on wider screens, where it lies over the page. */
  readonly on: 'phone' | 'wide'
  /** True where the open page is in it. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** What stands behind a button until it is asked for. It closes when something else is pressed or focused, a link of it is followed, or by Escape, which gives the focus back to the button. */
export function Drawer({ label, on, isCurrent = false, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ type, target }: Event): void => {
      if (!(target instanceof Element)) return
      const isInside = root.current?.contains(target) === true
      if (!isInside || (type === 'click' && target.closest('a') !== null)) setOpen(false)
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('click', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('click', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [isOpen])
  return (
    <div ref={root} className={styles[on]}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={id}
        data-current={isCurrent ? '' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} data-closed={isOpen ? undefined : ''}>
        {children}
      </div>
    </div>
  )
}
