import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly closeWords: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog, open as long as it is rendered: escape closes it, the focus goes to the first field, and back to where it was. */
export function Dialog({ title, closeWords, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // The browser would take the button that closes it, which stands first. What is chosen already is no field to begin with.
    dialog?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select')?.focus()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {closeWords}
        </button>
      </div>
      {children}
    </dialog>
  )
}
