import { useEffect, useRef, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { m } from '../../format/words'
import { isSpoken, useNotes } from '../../subjects/notes/useNotes'
import { useLetterKeys } from '../../kept/letterKeys'
import { useViewState } from '../../address/useViewState'
import type { ViewState } from '../../address/viewState'
import { aboutOf, subjectOf } from '../../document/notedBlocks'
import { pageName } from '../../subjects/find/pageNames'
import type { Thing } from '../../subjects/find/thing'
import { ThingPicker } from '../../subjects/find/ThingPicker'
import { Dialog } from '../../ui/Dialog'
import { Controls } from './Controls'
import { DecisionDialog } from './DecisionDialog'
import { KeysDialog } from './KeysDialog'
import type { MeetingAction } from './keys'
import styles from './Meeting.module.css'
import { Slide } from './Slide'
import { toggleFullscreen } from './fullscreen'
import { useMeetingEntry } from './useMeetingEntry'
import { useMeetingKeys } from './useMeetingKeys'
import { useSubjectName } from './useSubjectName'
import { useSwipe } from './useSwipe'
import { type Screen, type ScreenContent, useScreen } from './useScreen'

interface Props {
  /** Absent where only a dossier can be read. */
  readonly index: DataIndex | undefined
  /** First screen: title and what is shown. */
  readonly title: string
  readonly lines: readonly string[]
  /** True where a screen with title and lines comes before the others. */
  readonly hasFirst: boolean
  readonly screens: readonly Screen[]
  /** What is said where there are none. */
  readonly empty: string
  /** Address at which the sections are read. */
  readonly state: ViewState
}

/** What an annex can be: subjects that have a section of their own. */
const annexKinds = new Set(['indicator', 'programme', 'funder', 'contradiction'] as const)

/** Which screen the address asks for, from 1 to the last; anything else is the first. */
function placeOf(place: string | undefined, count: number): number {
  const wanted = Number(place)
  return Number.isInteger(wanted) && wanted >= 1 ? Math.min(wanted, count) : 1
}

/** What a screen is called: its subject, or what keeps it from being shown. */
function headingOf({ section, error }: ScreenContent, name: string | undefined): string {
  if (section) return section.title
  if (error !== null) return name === undefined ? m.meeting_failed() : m.meeting_failed_of({ name })
  return section === null ? m.meeting_vanished() : m.state_loading()
}

/** A meeting under way: one screen, the keys that lead through them, notes. */
export function Meeting({ index, title, lines, hasFirst, screens, empty, state }: Props) {
  const { state: address } = useViewState()
  const root = useRef<HTMLElement>(null)
  const [digits, setDigits] = useState('')
  const [isBlank, setBlank] = useState(false)
  const [dialog, setDialog] = useState<'keys' | 'note' | 'annex' | null>(null)
  const [annex, setAnnex] = useState<Pick<Thing, 'key' | 'label'> | null>(null)
  /** The subject that was noted last, until something else is done. */
  const [noted, setNoted] = useState<string | null>(null)
  const { since, go, leave } = useMeetingEntry(address)
  const { all } = useNotes()
  const hasLetters = useLetterKeys()
  const before = hasFirst || screens.length === 0 ? 1 : 0
  const count = screens.length + before
  const place = placeOf(address.place, count)
  const planned = screens[place - 1 - before]
  const screen = annex === null ? planned : { key: annex.key, frozen: null }
  const content = useScreen(
    index,
    screen,
    [...screens.slice(place - before), ...screens.slice(0, place - before)],
    state,
  )
  const dataset = index?.dataset.id ?? 'dossier'
  const subject = screen === undefined ? null : subjectOf(screen.key)
  const decisions = all.notes
    .filter(isSpoken)
    .filter(
      (note) => note.dataset === dataset && (subject === 'decisions' || aboutOf(note) === subject),
    )
  // Asked for only where the section itself cannot be read.
  const listed = useSubjectName(content.error === null ? undefined : index, subject ?? '')
  const name = content.error === null ? undefined : (annex?.label ?? listed)
  const asked = {
    key: `${place} ${annex?.key ?? ''}`,
    name,
    isFirst: screen === undefined,
    content,
    decisions,
  }
  const isComing = screen !== undefined && content.section === undefined && content.error === null
  const [held, hold] = useState(asked)
  // The screen before stays until the next one is there: nothing loads in front of the committee.
  if (
    !isComing &&
    (held.key !== asked.key ||
      held.content.section !== content.section ||
      held.content.error !== content.error ||
      held.name !== name ||
      held.decisions.length !== decisions.length)
  )
    hold(asked)
  const shown = isComing ? held : asked
  const heading = screen === undefined ? title : headingOf(content, name)
  // What could not be shown is noted under its name.
  const label = name ?? heading
  useEffect(() => {
    document.title = m.page_title({
      page: m.meeting_window({ place: String(place), title: heading }),
    })
  }, [place, heading])
  useEffect(() => root.current?.focus({ preventScroll: true }), [])
  const act = (action: MeetingAction): void => {
    if (action.type !== 'digits') setDigits('')
    setNoted(null)
    switch (action.type) {
      case 'go':
        setAnnex(null)
        // Back from an annex is where one was.
        if (action.place !== place && !(annex !== null && action.place < place)) go(action.place)
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
        if (annex === null) leave()
        else setAnnex(null)
        return
      case 'keys':
      case 'annex':
      case 'note':
        setDialog(action.type)
    }
  }
  const scroller = (): Element | null =>
    root.current?.querySelector('[data-fit="5"]') ?? document.scrollingElement
  useSwipe(root, (step) => act({ type: 'go', place: Math.min(count, Math.max(1, place + step)) }))
  useMeetingKeys({ place, count, digits, isBlank, hasLetters, scroller, onAction: act })
  return (
    <main id="contenu" ref={root} tabIndex={-1} className={styles.meeting}>
      {index?.dataset.simulated === true ? (
        <p className={styles.simulated}>{m.simulated_banner()}</p>
      ) : null}
      <Slide
        // What is shown anew is fitted anew.
        key={JSON.stringify([
          shown.key,
          shown.content.section?.key,
          shown.content.error?.name,
          shown.decisions.map(({ rev }) => rev),
        ])}
        title={title}
        lines={lines}
        isFirst={shown.isFirst}
        empty={screens.length === 0 ? empty : null}
        content={shown.content}
        name={shown.name}
        decisions={shown.decisions}
        isMarked={index?.dataset.simulated !== true}
      />
      <Controls
        place={place}
        count={count}
        digits={digits}
        since={since}
        isAnnex={annex !== null}
        onAction={act}
      />
      <p role="status" className={styles.hidden}>
        {isBlank
          ? m.meeting_blank()
          : m.meeting_said({ place: String(place), count: String(count), title: heading })}
      </p>
      <p role="status" className={noted === null ? undefined : styles.noted}>
        {noted === null ? null : m.meeting_note_saved({ label: noted, page: pageName('pointage') })}
      </p>
      {isBlank ? (
        <div className={styles.blank} data-blank onPointerUp={() => setBlank(false)} />
      ) : null}
      {dialog === 'keys' ? <KeysDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'annex' ? (
        <Dialog
          title={m.meeting_annex()}
          closeWords={m.notes_close()}
          onClose={() => setDialog(null)}
        >
          <ThingPicker
            only={annexKinds}
            onChoose={(thing) => {
              setDialog(null)
              setAnnex(thing)
            }}
          />
        </Dialog>
      ) : null}
      {dialog === 'note' ? (
        <DecisionDialog
          subject={{
            about: subject === 'decisions' || subject === 'position' ? null : subject,
            dataset,
            label,
          }}
          decisions={decisions}
          onNoted={() => setNoted(label)}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </main>
  )
}
