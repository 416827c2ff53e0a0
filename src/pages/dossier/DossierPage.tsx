import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../api/queries'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { DossierContent } from './DossierContent'
import styles from './Dossier.module.css'

/** The dossier: subjects chosen, put in order, commented; kept in this browser, saved as a file, printed. What is there needs no network. */
export function DossierPage() {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  return (
    <div className={styles.page}>
      <Page title={m.dossier_title()} lede={<p>{m.dossier_lede()}</p>}>
        {index.error === null ? null : (
          <Failure error={index.error} onRetry={() => void index.refetch()} />
        )}
        <DossierContent index={index.data} />
      </Page>
    </div>
  )
}
