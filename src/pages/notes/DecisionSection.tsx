import { useState } from 'react'
import type { DecisionNote } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { DecisionForm } from '../../subjects/notes/DecisionForm'
import { NoteList } from '../../subjects/notes/NoteList'
import { isDecision, useNotes } from '../../subjects/notes/useNotes'
import { readerDay } from '../../format/readerDay'
import { Dialog } from '../../ui/Dialog'
import tools from '../../ui/Tools.module.css'

/** Decisions noted here, in the meeting or on this page. */
export function DecisionSection({ dataset }: { readonly dataset: string }) {
  const { all, write, remove } = useNotes()
  const [open, setOpen] = useState<{ readonly before: DecisionNote | null } | null>(null)
  const decisions = all.notes
    .filter(isDecision)
    .filter((note) => note.dataset === dataset || note.dataset === 'dossier')
  const subject = open?.before ?? { about: null, dataset, label: m.pointage_meeting() }
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{m.notes_decisions()}</h2>
      <p className={tools.tools}>
        <button type="button" onClick={() => setOpen({ before: null })}>
          {m.pointage_write_decision()}
        </button>
      </p>
      <NoteList
        notes={decisions}
        isNamed
        onEdit={(note) => setOpen({ before: isDecision(note) ? note : null })}
        onRemove={remove}
      />
      {open === null ? null : (
        <Dialog
          title={m.pointage_write_decision()}
          closeWords={m.notes_close()}
          onClose={() => setOpen(null)}
        >
          <DecisionForm
            subject={{ about: subject.about, dataset: subject.dataset, label: subject.label }}
            before={open.before}
            today={readerDay()}
            onWrite={(note) => {
              const isKept = write(note, open.before)
              if (isKept) setOpen(null)
              return isKept
            }}
          />
        </Dialog>
      )}
    </section>
  )
}
