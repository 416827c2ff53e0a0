import { useState } from 'react'
import { conflictsOf } from '../../subjects/notes/merge'
import type { DeliveryNote, Note } from '../../subjects/notes/notes'
import { formatDay } from '../../format/dates'
import { m } from '../../format/words'
import type { FundingData } from '../../subjects/money/fundingData'
import { labelText } from '../../subjects/money/moneyWords'
import { NotesState } from '../../subjects/notes/NotesState'
import { UndoLine } from '../../subjects/notes/UndoLine'
import { useNotes } from '../../subjects/notes/useNotes'
import { Dialog } from '../../ui/Dialog'
import { useFragment } from '../../ui/useFragment'
import { useViewState } from '../../address/useViewState'
import { Conflicts } from './Conflicts'
import { DecisionSection } from './DecisionSection'
import { Deliverables } from './Deliverables'
import { DeliveryForm } from './DeliveryForm'
import { FileSection } from './FileSection'
import { Filters } from './Filters'
import styles from './NotesContent.module.css'
import { notesView } from './notesView'
import type { IndicatorChoice } from './promiseChoices'
import { SaidSection } from './SaidSection'

interface Props {
  readonly data: FundingData
  readonly dataset: string
  readonly asOf: string
  readonly today: string
  readonly choices: readonly IndicatorChoice[] | undefined
}

interface Open {
  readonly subject: Pick<DeliveryNote, 'deliverable' | 'dataset' | 'label'>
  readonly before: DeliveryNote | null
}

/** The officer's page: what is owed and what came of it, what people say and decide, the file in which colleagues share it. */
export function NotesContent({ data, dataset, asOf, today, choices }: Props) {
  const { state } = useViewState()
  const { all, write, remove, settle } = useNotes()
  const [open, setOpen] = useState<Open | null>(null)
  useFragment(true)
  const groups = notesView(data, state, { dataset, asOf, readerDay: today, notes: all.notes })
  const [kind, wanted] = (state.choix ?? '').split(/:(.*)/s)
  const edit = (note: Note): void => {
    if (note.kind === 'delivery')
      setOpen({
        subject: { deliverable: note.deliverable, dataset, label: note.label },
        before: note,
      })
  }
  return (
    <div>
      <NotesState />
      <Conflicts conflicts={conflictsOf(all)} onSettle={settle} />
      <h2>{m.pointage_deliverables()}</h2>
      <p className={styles.lede}>{m.pointage_overlay({ day: formatDay(asOf) })}</p>
      <Filters data={data} />
      <Deliverables
        groups={groups}
        asOf={asOf}
        onNote={({ line }) =>
          setOpen({
            subject: { deliverable: line.id, dataset, label: labelText(line.label).slice(0, 240) },
            before: null,
          })
        }
        onEdit={edit}
        onRemove={remove}
      />
      <p className={styles.signature}>{m.pointage_signature()}</p>
      <SaidSection
        dataset={dataset}
        choices={choices}
        wanted={kind === 'indicator' ? wanted : undefined}
      />
      <DecisionSection dataset={dataset} />
      <FileSection />
      <UndoLine />
      {open === null ? null : (
        <Dialog
          title={m.pointage_note_of({ label: open.subject.label })}
          closeWords={m.notes_close()}
          onClose={() => setOpen(null)}
        >
          <DeliveryForm
            subject={open.subject}
            before={open.before}
            today={today}
            onWrite={(note) => {
              const isKept = write(note, open.before)
              if (isKept) setOpen(null)
              return isKept
            }}
          />
        </Dialog>
      )}
    </div>
  )
}
