import { m } from '../../format/words'
import { useKeptDossier } from '../../parts/document/keptDossier'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'

/** Says where the dossier is not kept, and hands over what this browser kept and this page cannot read. */
export function KeepingNotice() {
  const { keeping, unread, forgetUnread } = useKeptDossier()
  const words = { memory: m.dossier_keeping_memory, full: m.dossier_keeping_full, denied: m.dossier_keeping_denied }
  return (
    <>
      {keeping === 'kept' ? null : (
        <Notice role="alert">
          <p>{words[keeping]()}</p>
        </Notice>
      )}
      {unread === null ? null : (
        <Notice role="alert">
          <p>{m.dossier_unread()}</p>
          <p>
            <button type="button" onClick={() => saveFile('jalons-dossier-illisible.json', 'application/json', unread)}>
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
