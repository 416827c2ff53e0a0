import { useEffect, useRef, useState } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import { m } from '../../format/words'
import { isDecision, useNotes } from '../../parts/notes/useNotes'
import { useLetterKeys } from '../../viewState/letterKeys'
import { useViewState } from '../../viewState/useViewState'
import type { ViewState } from '../../viewState/viewState'
import { Controls } from './Controls'
import { DecisionDialog } from './DecisionDialog'
import { KeysDialog } from './KeysDialog'
import type { MeetingAction } from './keys'
import styles from './Meeting.module.css'
import { Slide } from './Slide'
import { toggleFullscreen } from './fullscreen'
import { useMeetingEntry } from './useMeetingEntry'
import { useMeetingKeys } from './useMeetingKeys'
import { type Screen, useScreen } from './useScreen'

interface Props {
  /** Absent where only a dossier can be read. */
  readonly index: DataIndex | undefined
  /** First screen: title and what is shown. */
  readonly title: string
  readonly lines: readonly string[]
  readonly screens: readonly Screen[]
  /** Address at which the sections are read. */
  readonly state: ViewState
}

/** Which screen the address asks for, from 1 to the last; anything else is the first. */
function placeOf(place: string | undefined, count: number): number {
  const wanted = Number(place)
  return Number.isInteger(wanted) && wanted >= 1 ? Math.min(wanted, count) : 1
}

/** A meeting under way: one screen, the keys that lead through them, notes. */
export function Meeting({ index, title, lines, screens, state }: Props) {
  const { state: address } = useViewState()
  const root = useRef<HTMLElement>(null)
  const [digits, setDigits] = useState('')
  const [isBlank, setBlank] = useState(false)
  const [dialog, setDialog] = useState<'keys' | 'note' | null>(null)
  const { since, go, leave } = useMeetingEntry(address)
  const { all } = useNotes()
  const hasLetters = useLetterKeys()
  const count = screens.length + 1
  const place = placeOf(address.place, count)
  const screen = screens[place - 2]
  const content = useScreen(index, screen, screens[place - 1], state)
  const dataset = index?.dataset.id ?? 'dossier'
  const decisions = all.notes.filter(isDecision).filter((note) => note.dataset === dataset && note.about === (screen?.key ?? null))
  const heading = screen === undefined ? title : (content.section?.title ?? m.state_loading())
  useEffect(() => {
    document.title = m.page_title({ page: m.meeting_window({ place: String(place), title: heading }) })
  }, [place, heading])
  useEffect(() => root.current?.focus({ preventScroll: true }), [])
  const act = (action: MeetingAction): void => {
    if (action.type !== 'digits') setDigits('')
    switch (action.type) {
      case 'go':
        if (action.place !== place) go(action.place)
        return
      case 'digits':
        setDigits(action.digits)
        return
      case 'blank':
        setBlank(!isBlank)
        return
      case 'fullscreen':
        toggleFullscreen()
        return
      case 'leave':
        leave()
        return
      case 'keys':
      case 'note':
        setDialog(action.type)
    }
  }
  const scroller = (): Element | null => root.current?.querySelector('[data-fit="5"]') ?? document.scrollingElement
  useMeetingKeys({ place, count, digits, isBlank, hasLetters, scroller, onAction: act })
  return (
    <main id="contenu" ref={root} tabIndex={-1} className={styles.meeting}>
      {index?.dataset.simulated === true ? <p className={styles.simulated}>{m.simulated_banner()}</p> : null}
      <Slide
        // What is shown anew is fitted anew.
        key={JSON.stringify([place, content.section?.key, content.error?.name, decisions.map(({ rev }) => rev)])}
        title={title}
        lines={lines}
        isFirst={screen === undefined}
        isEmpty={screens.length === 0}
        content={content}
        decisions={decisions}
        isMarked={index?.dataset.simulated !== true}
      />
      <Controls place={place} count={count} digits={digits} since={since} onAction={act} />
      <p role="status" className={styles.hidden}>
        {isBlank ? m.meeting_blank() : m.meeting_said({ place: String(place), count: String(count), title: heading })}
      </p>
      {isBlank ? <div className={styles.blank} data-blank onPointerUp={() => setBlank(false)} /> : null}
      {dialog === 'keys' ? <KeysDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'note' ? (
        <DecisionDialog
          subject={{ about: screen?.key ?? null, dataset, label: heading }}
          decisions={decisions}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </main>
  )
}
