import { writeCsv } from '../../data/files/csv'
import { writeNotesFile } from '../../data/notes/notesFile'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { useNotes } from '../../parts/notes/useNotes'
import { readerDay } from '../../parts/readerDay'
import { DownloadButton } from '../../ui/DownloadButton'
import { Field } from '../../ui/Field'
import { MergeReport } from './MergeReport'
import { notesCsv } from './notesCsv'
import styles from './Pointage.module.css'
import { useMergeFile } from './useMergeFile'

/** Notes as a file: saved for colleagues, theirs merged, as a table, on paper; or all of them erased. */
export function FileSection() {
  const { all, erase } = useNotes()
  const { outcome, open } = useMergeFile()
  const name = `pointage-${readerDay()}`
  const { length } = all.notes
  return (
    <section aria-labelledby="fichier" className={styles.file}>
      <h2 id="fichier">{m.pointage_file()}</h2>
      <p>{m.pointage_file_lede({ n: length, shown: formatNumber(length) })}</p>
      <div className={styles.tools}>
        <DownloadButton
          label={m.pointage_save()}
          fileName={`${name}.jalons-notes.json`}
          type="application/json"
          content={() => writeNotesFile(all)}
        />
        <DownloadButton
          label={m.pointage_csv()}
          fileName={`${name}.csv`}
          type="text/csv;charset=utf-8"
          content={() => writeCsv(notesCsv(all.notes), 'fr')}
        />
        <button type="button" onClick={() => print()}>
          {m.pointage_print()}
        </button>
        <button type="button" disabled={length === 0} onClick={erase}>
          {m.pointage_erase()}
        </button>
      </div>
      <Field label={m.pointage_merge()}>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) void open(file)
            // The same file can be opened again once it was mended.
            currentTarget.value = ''
          }}
        />
      </Field>
      <MergeReport outcome={outcome} />
    </section>
  )
}
