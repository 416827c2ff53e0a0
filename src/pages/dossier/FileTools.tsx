import { useState } from 'react'
import { ContractError, VersionError } from '../../api/errors'
import { readDossierFile, writeDossierFile } from '../../document/dossierFile'
import { m } from '../../format/words'
import { readerDay } from '../../format/readerDay'
import { bytesOf } from '../../api/fileBytes'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'
import styles from './Dossier.module.css'
import { fileName } from './fileName'
import type { DossierControl } from './useDossier'

/** Why a file was not opened: of something else, of a newer Jalons, or damaged, with the place that is wrong. */
function refusal(error: unknown, name: string): string {
  if (error instanceof VersionError) return m.dossier_file_newer({ name, version: error.found })
  if (error instanceof ContractError) {
    const { fault, finding } = error
    if (finding === null)
      return fault === 'notJson' || fault === 'encoding'
        ? m.dossier_file_foreign({ name })
        : m.dossier_file_cut({ name })
    const { path, expected, found } = finding
    if (path === '' || path === 'format') return m.dossier_file_foreign({ name })
    return m.dossier_file_shape({ name, path, expected, found })
  }
  return m.dossier_file_unread({ name })
}

/** Saves the dossier as a file, and opens one: a file that is none changes nothing, one that is can be taken back. */
export function FileTools({
  control: { dossier, change, announce },
}: {
  readonly control: DossierControl
}) {
  const [failure, setFailure] = useState<string | null>(null)
  const open = async (file: File): Promise<void> => {
    const bytes = await bytesOf(file)
    if (bytes === null) {
      setFailure(m.file_changed({ name: file.name.slice(0, 120) }))
      return
    }
    try {
      const opened = readDossierFile(bytes)
      change(() => opened, m.dossier_did_open({ name: file.name }))
      announce(m.dossier_opened({ name: file.name }))
      setFailure(null)
    } catch (error) {
      setFailure(refusal(error, file.name.slice(0, 120)))
    }
  }
  return (
    <>
      <button
        type="button"
        disabled={dossier.items.length === 0}
        onClick={() =>
          saveFile(
            fileName(dossier.title, readerDay()),
            'application/json',
            writeDossierFile(dossier),
          )
        }
      >
        {m.dossier_save()}
      </button>
      <label className={styles.file}>
        {m.dossier_open()}
        <input
          className={styles.picker}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            if (file !== undefined) void open(file)
          }}
        />
      </label>
      {failure === null ? null : (
        <Notice role="alert">
          <p>{failure}</p>
          <p>{m.dossier_file_kept()}</p>
        </Notice>
      )}
    </>
  )
}
