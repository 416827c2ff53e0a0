import { type ReactNode, useId, useState } from 'react'
import styles from './Tabs.module.css'

interface Props {
  /** Name of the choice, for those who hear it. */
  readonly label: string
  readonly tabs: readonly {
    readonly id: string
    readonly label: string
    readonly panel: ReactNode
  }[]
  /** Where the choice stands below the thing: what stands between the two, and beside the choice. */
  readonly foot?: {
    readonly above: ReactNode
    readonly beside: ReactNode
    readonly className: string | undefined
  }
}

/** One thing in several forms, one at a time on screen, all of them on paper. Arrows go from tab to tab. */
export function Tabs({ label, tabs, foot }: Props) {
  const [chosen, setChosen] = useState(tabs[0]?.id)
  const prefix = useId()
  const move = (from: number, by: number): void => {
    const next = tabs[(from + by + tabs.length) % tabs.length]
    if (next === undefined) return
    setChosen(next.id)
    document.getElementById(`${prefix}-${next.id}`)?.focus()
  }
  const choice = (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map((tab, place) => (
        <button
          key={tab.id}
          id={`${prefix}-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          aria-controls={`${prefix}-${tab.id}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => setChosen(tab.id)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(place, 1)
            else if (event.key === 'ArrowLeft') move(place, -1)
            else return
            // The page's own arrows lead to another indicator.
            event.preventDefault()
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
  const panels = tabs.map((tab) => (
    <div
      key={tab.id}
      id={`${prefix}-${tab.id}-panel`}
      role="tabpanel"
      aria-labelledby={`${prefix}-${tab.id}`}
      data-closed={tab.id === chosen ? undefined : ''}
      className={styles.panel}
    >
      {tab.panel}
    </div>
  ))
  return foot === undefined ? (
    <>
      {choice}
      {panels}
    </>
  ) : (
    <>
      <div>{panels}</div>
      {foot.above}
      <div className={foot.className}>
        {foot.beside}
        {choice}
      </div>
    </>
  )
}
