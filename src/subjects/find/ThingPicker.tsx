import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { noteFindUse, useFindUses } from '../../kept/findUses'
import { find, mostUsed } from './finder'
import type { Thing, ThingKind } from './thing'
import { useThings } from './useThings'
import styles from './Find.module.css'
import { FoundThing } from './FoundThing'

/** Results that are listed, and those of them that are shown before the others; all are counted. */
const most = 30
const mostAtOnce = 10

/** The next place for a key, around the ends; `null` for a key that does not move. */
function movedTo(key: string, place: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return (place - 1 + count) % count
  if (key === 'PageDown') return Math.min(place + 8, count - 1)
  if (key === 'PageUp') return Math.max(place - 8, 0)
  return null
}

interface Props {
  /** What a place is looked for among: of some kinds only, or of all. */
  readonly only?: ReadonlySet<ThingKind>
  /** What is looked for at first. */
  readonly typed?: string
  readonly onChoose: (thing: Thing) => void
}

/** Anything of the data set by its name or its number: one field, one list, by keyboard alone. */
export function ThingPicker({ only, typed = '', onChoose }: Props) {
  const { index: all, isComing, missing, retry } = useThings()
  const index = useMemo(
    () =>
      only === undefined
        ? all
        : { entries: all.entries.filter(({ thing }) => only.has(thing.kind)) },
    [all, only],
  )
  const counted = useFindUses()
  const uses = useMemo(() => new Map(Object.entries(counted)), [counted])
  const [text, setText] = useState(typed)
  const [chosen, setChosen] = useState(0)
  const listId = useId()
  const asked = useDeferredValue(text)
  const isBlank = asked.trim() === ''
  const found = useMemo(() => {
    if (!isBlank) return find(index, asked, uses, most)
    const shown = mostUsed(index, uses, 8)
    return { shown, total: shown.length }
  }, [index, asked, isBlank, uses])
  const isPainted = useDeferredValue(found) === found
  const place = Math.min(chosen, Math.max(found.shown.length - 1, 0))
  const optionId = (at: number): string => `${listId}-${at}`

  const open = (thing: Thing): void => {
    noteFindUse(thing.key)
    onChoose(thing)
  }
  const pressed = (event: KeyboardEvent): void => {
    // What an input method is still composing is not yet chosen.
    if (event.nativeEvent.isComposing) return
    const to = movedTo(event.key, place, found.shown.length)
    const thing = found.shown[place]
    if (to !== null) setChosen(to)
    else if (event.key === 'Enter' && thing !== undefined && asked === text) open(thing)
    else return
    event.preventDefault()
  }
  const status = [
    isBlank
      ? found.shown.length === 0
        ? m.find_hint()
        : m.find_used()
      : found.total === 0
        ? m.find_none()
        : m.find_count({ n: found.total, shown: formatNumber(found.total) }),
    isComing ? m.find_coming() : '',
  ].join(' ')
  return (
    <>
      <input
        type="search"
        role="combobox"
        className={styles.field}
        aria-label={m.find_label()}
        placeholder={m.find_label()}
        aria-expanded={found.shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.shown.length === 0 ? undefined : optionId(place)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setChosen(0)
        }}
        onKeyDown={pressed}
      />
      <p role="status" className={styles.status}>
        {status}
      </p>
      {missing.length === 0 ? null : (
        <p role="alert" className={styles.missing}>
          {missing.join(' ')}{' '}
          <button type="button" onClick={retry}>
            {m.find_retry()}
          </button>
        </p>
      )}
      <div role="listbox" id={listId} aria-label={m.find_results()} className={styles.results}>
        {(isPainted ? found.shown : found.shown.slice(0, mostAtOnce)).map((thing, at) => (
          <FoundThing
            key={thing.key}
            id={optionId(at)}
            thing={thing}
            isChosen={at === place}
            onOpen={() => open(thing)}
          />
        ))}
      </div>
    </>
  )
}
