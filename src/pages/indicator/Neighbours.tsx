import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { DataIndex } from '../../api/apiIndex'
import { readAhead } from '../../api/resourceQueries'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Indicator.module.css'
import type { Neighbour } from './neighbours'

interface Props {
  readonly index: DataIndex
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly lasting: ViewState
}

/** Where the arrows belong to something else: a field, a slider, an opened source, selected text. */
const takesArrows = 'input, select, textarea, [contenteditable], details, audio, video'

/**
 * The indicators before and after this one, read ahead, by link and by the arrow keys. Not by letters: a single letter would be a
 * shortcut that cannot be switched off (WCAG 2.1.4), and screen readers use letters themselves.
 */
export function Neighbours({ index, previous, next, lasting }: Props) {
  const [, navigate] = useLocation()
  const [before, after] = [previous?.id, next?.id]
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event
      if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return
      if (target instanceof Element && target.closest(takesArrows) !== null) return
      if (key === 'ArrowLeft' && before !== undefined)
        navigate(addresses.indicator(before, lasting))
      if (key === 'ArrowRight' && after !== undefined) navigate(addresses.indicator(after, lasting))
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [before, after, lasting, navigate])
  const client = useQueryClient()
  useEffect(() => {
    for (const id of [after, before]) if (id !== undefined) void readAhead(client, index, id)
  }, [client, index, before, after])
  if (previous === null && next === null) return null
  return (
    <nav aria-label={m.indicator_neighbours()} className={styles.neighbours}>
      {previous === null ? null : (
        <Link to={addresses.indicator(previous.id, lasting)}>
          {previous.label === null
            ? m.indicator_previous()
            : typeset(m.indicator_previous_named({ label: previous.label }))}
        </Link>
      )}
      {next === null ? null : (
        <Link to={addresses.indicator(next.id, lasting)}>
          {next.label === null
            ? m.indicator_next()
            : typeset(m.indicator_next_named({ label: next.label }))}
        </Link>
      )}
      {import.meta.env.SSR ? null : (
        <span className={styles.keys}>{m.indicator_keys_arrows()}</span>
      )}
    </nav>
  )
}
