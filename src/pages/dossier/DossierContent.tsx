import { useDeferredValue, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { dossierDocument } from '../../document/dossierDocument'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { useKeptNotes } from '../../subjects/notes/keptNotes'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { parseViewState } from '../../address/viewState'
import { ChangesSince } from './ChangesSince'
import { Composer } from './Composer'
import styles from './Dossier.module.css'
import { DossierNames } from './DossierNames'
import { ItemList } from './ItemList'
import { KeepingNotice } from './KeepingNotice'
import { Preview } from './Preview'
import { sectionAddress } from './sectionAddress'
import { Tools } from './Tools'
import { useDossier } from './useDossier'

/** The dossier that this browser keeps, and what can be done with it; without an index nothing can be added or compared. */
export function DossierContent({ index }: { readonly index: DataIndex | undefined }) {
  const { state, lasting } = useViewState()
  const control = useDossier()
  const { dossier, announced } = control
  const notes = useKeptNotes(({ value }) => value.notes)
  const document = useMemo(() => dossierDocument(dossier, notes), [dossier, notes])
  const shown = useDeferredValue(document)
  const isEmpty = dossier.items.length === 0
  const isOwnLanguage = isEmpty || dossier.language === currentLocale()
  const addressOf = (key: string): string | null => {
    const frame = dossier.items.find(({ id }) => id === key)?.frame ?? null
    return frame === null
      ? null
      : sectionAddress(key, { ...lasting, ...parseViewState(frame.view) })
  }
  return (
    <>
      <Preview document={shown} addressOf={addressOf} />
      <div className={styles.work}>
        <KeepingNotice />
        <Tools control={control} document={document} />
        <p role="status" className={styles.announced}>
          {announced}
        </p>
        {isOwnLanguage ? null : (
          <Notice>
            <p>{dossier.language === 'fr' ? m.dossier_is_french() : m.dossier_is_english()}</p>
            <p>
              <Link to={addresses.dossier({ ...state, lang: dossier.language })}>
                {dossier.language === 'fr' ? m.dossier_to_french() : m.dossier_to_english()}
              </Link>
            </p>
          </Notice>
        )}
        {index !== undefined && !isEmpty && isOwnLanguage ? (
          <ChangesSince index={index} control={control} />
        ) : null}
        <DossierNames control={control} />
        {index !== undefined && isOwnLanguage ? <Composer index={index} control={control} /> : null}
        <ItemList control={control} />
      </div>
    </>
  )
}
