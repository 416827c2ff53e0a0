import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { DataIndex } from '../../data/apiIndex'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import styles from './Indicator.module.css'

/** The indicators before and after this one, by link and by the keys k and j where no field has the focus. */
export function Neighbours({ index, id }: { readonly index: DataIndex; readonly id: string }) {
  const { lasting } = useViewState()
  const [, navigate] = useLocation()
  const ids = [...index.indicators.keys()]
  const place = ids.indexOf(id)
  const [previous, next] = [ids[place - 1], ids[place + 1]]
  useEffect(() => {
    const go = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const typing = target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
      if (typing || ctrlKey || metaKey || altKey) return
      if (key === 'j' && next !== undefined) navigate(addresses.indicator(next, lasting))
      if (key === 'k' && previous !== undefined) navigate(addresses.indicator(previous, lasting))
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [previous, next, lasting, navigate])
  return (
    <nav aria-label={m.indicator_neighbours()} className={styles.neighbours}>
      <Link to={addresses.overview(lasting)}>{m.shell_overview()}</Link>
      <span>
        {previous === undefined ? null : <Link to={addresses.indicator(previous, lasting)}>{m.indicator_previous()}</Link>}
        {next === undefined ? null : <Link to={addresses.indicator(next, lasting)}>{m.indicator_next()}</Link>}
        <span className={styles.keys}>{m.indicator_keys()}</span>
      </span>
    </nav>
  )
}
