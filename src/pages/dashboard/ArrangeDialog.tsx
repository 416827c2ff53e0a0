import { useRef, useState } from 'react'
import { useViewState } from '../../address/useViewState'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { formatNumber } from '../../format/numbers'
import { domainWord } from '../../format/domainWord'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { choosePins, pinsOf, usePins } from '../../kept/pins'
import { headlineKey, panelsIn } from '../../subjects/dashboard/headline'
import { ThingPicker } from '../../subjects/find/ThingPicker'
import { Dialog } from '../../ui/Dialog'
import styles from './ArrangeDialog.module.css'

interface Props {
  readonly set: string
  readonly entries: readonly HeadlineEntry[]
  readonly catalogue: ParsedCatalogue
  /** What an indicator is called. */
  readonly nameOf: (id: string) => string
  readonly onClose: () => void
}

const indicators = new Set(['indicator'] as const)

function entryName(
  { indicator, domain, territory }: HeadlineEntry,
  { catalogue: { territories }, nameOf }: Pick<Props, 'catalogue' | 'nameOf'>,
): string {
  const what = domain === undefined ? nameOf(indicator ?? '') : domainWord(domain)
  const place = territory === undefined ? undefined : territories.get(territory)
  return typeset([what, place?.short ?? place?.label].filter(Boolean).join(' · '))
}

/** Which panels the dashboard shows and in which order: moved, taken away, added, taken back, or left to the set again. */
export function ArrangeDialog({ set, entries, catalogue, nameOf, onClose }: Props) {
  const { value, keeping } = usePins()
  const { state, change } = useViewState()
  const pins = panelsIn(state.panneaux) ?? pinsOf(value, set)
  const list = useRef<HTMLOListElement>(null)
  const [past, setPast] = useState<readonly (readonly string[] | undefined)[]>([])
  const [said, setSaid] = useState('')
  const keys = entries.map(headlineKey)
  const choose = (next: readonly string[] | undefined): void => {
    choosePins(set, next)
    change({ panneaux: next?.join(' ') }, 'replace')
  }
  const put = (next: readonly string[] | undefined, words: string): void => {
    setPast([...past, pins])
    choose(next)
    setSaid(words)
  }
  const move = (from: number, to: number, name: string): void => {
    const [moved] = keys.slice(from, from + 1)
    if (moved === undefined) return
    put(
      keys.toSpliced(from, 1).toSpliced(to, 0, moved),
      m.dash_arrange_said({
        name,
        place: formatNumber(to + 1),
        count: formatNumber(keys.length),
      }),
    )
  }
  return (
    <Dialog title={m.dash_arrange_title()} closeWords={m.find_close()} onClose={onClose}>
      <p>{keeping === 'kept' ? m.dash_arrange_kept() : m.dash_arrange_lost()}</p>
      <ol ref={list} tabIndex={-1} className={styles.list} aria-label={m.dash_panels()}>
        {entries.map((entry, at) => {
          const name = entryName(entry, { catalogue, nameOf })
          return (
            <li key={headlineKey(entry)}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={m.dash_arrange_up({ name })}
                aria-disabled={at === 0}
                onClick={() => (at === 0 ? undefined : move(at, at - 1, name))}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={m.dash_arrange_down({ name })}
                aria-disabled={at === keys.length - 1}
                onClick={() => (at === keys.length - 1 ? undefined : move(at, at + 1, name))}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={m.dash_arrange_remove({ name })}
                onClick={() => {
                  put(keys.toSpliced(at, 1), m.dash_arrange_removed({ name }))
                  list.current?.focus()
                }}
              >
                ×
              </button>
            </li>
          )
        })}
      </ol>
      <p className={styles.actions}>
        <button
          type="button"
          aria-disabled={past.length === 0}
          onClick={() => {
            if (past.length === 0) return
            choose(past.at(-1))
            setPast(past.slice(0, -1))
            setSaid(m.dash_arrange_undone())
          }}
        >
          {m.dossier_undo()}
        </button>
        <button
          type="button"
          aria-disabled={pins === undefined}
          onClick={() => (pins === undefined ? undefined : put(undefined, m.dash_arrange_undone()))}
        >
          {m.dash_arrange_reset()}
        </button>
      </p>
      <p role="status">{said}</p>
      <h3>{m.dash_arrange_add()}</h3>
      <ThingPicker
        only={indicators}
        onChoose={({ key, label }) => {
          const id = key.slice(key.indexOf(':') + 1)
          if (!keys.includes(id)) put([...keys, id], m.dash_arrange_added({ name: label }))
        }}
      />
    </Dialog>
  )
}
