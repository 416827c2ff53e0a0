import { m } from '../../format/words'
import { useKeptDossier } from '../../document/keptDossier'
import { NotKept } from '../../subjects/failure/NotKept'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'

const losing = {
  memory: m.dossier_keeping_memory,
  full: m.dossier_keeping_full,
  denied: m.dossier_keeping_denied,
}

/** Says where the dossier is not kept, and hands over what this browser kept and this page cannot read. */
export function KeepingNotice() {
  const { keeping, settle, unread, forgetUnread } = useKeptDossier()
  return (
    <>
      <NotKept keeping={keeping} losing={losing} settle={settle} />
      {unread === null ? null : (
        <Notice role="alert">
          <p>{m.dossier_unread()}</p>
          <p>
            <button
              type="button"
              onClick={() => saveFile('jalons-dossier-illisible.json', 'application/json', unread)}
            >
              {m.dossier_unread_save()}
            </button>{' '}
            <button type="button" onClick={forgetUnread}>
              {m.dossier_unread_forget()}
            </button>
          </p>
        </Notice>
      )}
    </>
  )
}
