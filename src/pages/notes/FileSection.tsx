import { writeCsv } from '../../spreadsheet/csv'
import { writeNotesFile } from '../../subjects/notes/notesFile'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { useNotes } from '../../subjects/notes/useNotes'
import { readerDay } from '../../format/readerDay'
import { DownloadButton } from '../../ui/DownloadButton'
import { JsonFileField } from '../../ui/JsonFileField'
import { MergeReport } from './MergeReport'
import { notesCsv } from './notesCsv'
import tools from '../../ui/Tools.module.css'
import styles from './NotesContent.module.css'
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
      <div className={tools.tools}>
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
      <JsonFileField label={m.pointage_merge()} onFile={open} />
      <MergeReport outcome={outcome} />
    </section>
  )
}
