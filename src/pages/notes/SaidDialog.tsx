import { useState } from 'react'
import type { AppreciationNote, ReplyNote } from '../../subjects/notes/notes'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import styles from '../../subjects/notes/Notes.module.css'
import { useNotes } from '../../subjects/notes/useNotes'
import { readerDay } from '../../format/readerDay'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { type IndicatorChoice, statusBeside } from './promiseChoices'
import { SaidForm } from '../../subjects/notes/SaidForm'

type Said = AppreciationNote | ReplyNote

interface Props {
  readonly kind: Said['kind']
  readonly before: Said | null
  readonly choices: readonly IndicatorChoice[]
  /** Indicator that the address names. */
  readonly wanted: string | undefined
  readonly dataset: string
  readonly onClose: () => void
}

/** Chooses what is spoken of, shows the computed reading beside it, and takes down what is said. */
export function SaidDialog({ kind, before, choices, wanted, dataset, onClose }: Props) {
  const { write } = useNotes()
  const [indicator, setIndicator] = useState(before?.indicator ?? wanted ?? choices[0]?.id ?? '')
  const chosen = choices.find(({ id }) => id === indicator)
  const [promise, setPromise] = useState(
    before === null ? (chosen?.promises[0]?.id ?? '') : (before.promise ?? ''),
  )
  const about = chosen?.promises.find(({ id }) => id === promise)
  const status = statusBeside(choices, { indicator, promise })
  const label =
    about === undefined
      ? (chosen?.label ?? before?.label ?? indicator)
      : m.pointage_of({ label: chosen?.label ?? '', promise: about.label })
  const title = kind === 'appreciation' ? m.pointage_write_appreciation() : m.pointage_write_reply()
  return (
    <Dialog title={title} closeWords={m.notes_close()} onClose={onClose}>
      <div className={styles.about}>
        <Choice
          label={m.pointage_indicator()}
          value={indicator}
          options={choices.map(({ id, label: name }) => ({ value: id, label: name }))}
          onChoose={(id) => {
            setIndicator(id)
            setPromise(choices.find((known) => known.id === id)?.promises[0]?.id ?? '')
          }}
        />
        <Choice
          label={m.pointage_promise()}
          value={promise}
          none={m.pointage_whole_indicator()}
          options={(chosen?.promises ?? []).map(({ id, label: name }) => ({
            value: id,
            label: name,
          }))}
          onChoose={setPromise}
        />
        <p>
          {status === null ? (
            m.pointage_no_reading()
          ) : (
            <>
              {m.pointage_reading()} <StatusMark status={status} /> {statusWords[status]()}
            </>
          )}
        </p>
      </div>
      <SaidForm
        kind={kind}
        subject={{
          indicator,
          promise: about === undefined ? null : promise,
          dataset,
          label: label.slice(0, 240),
        }}
        before={before}
        today={readerDay()}
        onWrite={(note) => {
          const isKept = write(note, before)
          if (isKept) onClose()
          return isKept
        }}
      />
    </Dialog>
  )
}
