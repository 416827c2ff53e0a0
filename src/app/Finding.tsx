import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '../format/words'
import { useLetterKeys } from '../kept/letterKeys'
import { BlockBoundary } from '../ui/BlockBoundary'
import styles from './Finding.module.css'

const load = () => import('./find/FindDialogs')
const FindDialog = lazy(async () => ({ default: (await load()).FindDialog }))
const KeysDialog = lazy(async () => ({ default: (await load()).KeysDialog }))

/** Where a sign is text, or a dialog is open already. */
const takesSigns = 'input, textarea, select, [contenteditable], dialog'

/** What a key asks for; a sign alone only where the reader lets signs command. */
function askedBy(event: KeyboardEvent, hasLetters: boolean): 'find' | 'keys' | null {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
  if (defaultPrevented || altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'find' : null
  if (!hasLetters || (target instanceof Element && target.closest(takesSigns) !== null)) return null
  return key === '/' ? 'find' : key === '?' ? 'keys' : null
}

/** The way to anything: a button and keys. The search itself comes once the page was shown. */
export function Finding() {
  const [open, setOpen] = useState<'find' | 'keys' | null>(null)
  const [early, setEarly] = useState('')
  const hasLetters = useLetterKeys()
  useEffect(() => {
    const ask = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return
      const { key, ctrlKey, metaKey, altKey } = event
      const asked = askedBy(event, hasLetters)
      // The search is on its way: what is typed meanwhile is for it.
      if (open === 'find' && key.length === 1 && !ctrlKey && !metaKey && !altKey)
        setEarly((typed) => typed + key)
      else if (asked === null) return
      else {
        setEarly('')
        setOpen(asked)
      }
      event.preventDefault()
    }
    document.addEventListener('keydown', ask)
    return () => document.removeEventListener('keydown', ask)
  }, [hasLetters, open])
  const close = (): void => setOpen(null)
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onPointerEnter={() => void load().catch(() => {})}
        onFocus={() => void load().catch(() => {})}
        onClick={() => {
          setEarly('')
          setOpen('find')
        }}
      >
        {m.find_open()}
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {open === null ? null : (
        <BlockBoundary message={m.find_failed()}>
          <Suspense fallback={null}>
            {open === 'find' ? (
              <FindDialog typed={early} onClose={close} />
            ) : (
              <KeysDialog onClose={close} />
            )}
          </Suspense>
        </BlockBoundary>
      )}
    </>
  )
}
