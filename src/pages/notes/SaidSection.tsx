import { useState } from 'react'
import type { AppreciationNote, Note, ReplyNote } from '../../subjects/notes/notes'
import { diverges } from '../../domain/diverges'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { NoteActions } from '../../subjects/notes/NoteActions'
import listStyles from '../../subjects/notes/Notes.module.css'
import { NoteText } from '../../subjects/notes/NoteText'
import { useNotes } from '../../subjects/notes/useNotes'
import { type IndicatorChoice, statusBeside } from './promiseChoices'
import tools from '../../ui/Tools.module.css'
import { SaidDialog } from './SaidDialog'

type Said = AppreciationNote | ReplyNote

interface Props {
  readonly dataset: string
  /** `undefined` until the promises are read. */
  readonly choices: readonly IndicatorChoice[] | undefined
  readonly wanted: string | undefined
}

const isSaid = (note: Note): note is Said => note.kind === 'appreciation' || note.kind === 'reply'

/** Opinions and replies noted here, each beside the computed reading, and the way to write one. */
export function SaidSection({ dataset, choices, wanted }: Props) {
  const { all, remove } = useNotes()
  const [open, setOpen] = useState<{
    readonly kind: Said['kind']
    readonly before: Said | null
  } | null>(null)
  const said = all.notes.filter(isSaid).filter((note) => note.dataset === dataset)
  const writers = [
    { kind: 'appreciation', words: m.pointage_write_appreciation },
    { kind: 'reply', words: m.pointage_write_reply },
  ] as const
  return (
    <section id="avis" tabIndex={-1} aria-labelledby="said">
      <h2 id="said">{m.pointage_said()}</h2>
      <p>{m.appreciation_apart()}</p>
      <p className={tools.tools}>
        {writers.map(({ kind, words }) => (
          <button
            key={kind}
            type="button"
            disabled={choices === undefined}
            onClick={() => setOpen({ kind, before: null })}
          >
            {words()}
          </button>
        ))}
      </p>
      <ul className={listStyles.list}>
        {said.map((note) => {
          const status = statusBeside(choices ?? [], note)
          return (
            <li key={`${note.rev} ${note.words}`}>
              <b>{note.label}</b>
              <NoteText note={note}>
                {note.kind === 'appreciation' &&
                status !== null &&
                diverges(note.opinion, status) ? (
                  <p>
                    <strong>
                      {m.appreciation_diverges({ status: statusWords[status]().toLowerCase() })}
                    </strong>
                  </p>
                ) : null}
                <NoteActions
                  note={note}
                  onEdit={() => setOpen({ kind: note.kind, before: note })}
                  onRemove={remove}
                />
              </NoteText>
            </li>
          )
        })}
      </ul>
      {open === null || choices === undefined ? null : (
        <SaidDialog
          {...open}
          choices={choices}
          wanted={wanted}
          dataset={dataset}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
