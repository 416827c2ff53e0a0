import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../format/words'
import { pageName } from '../../subjects/find/pageNames'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './AddToDossier.module.css'

interface Props {
  /** Key of the section: `indicator:members`. */
  readonly subject: string
  readonly title: string
  /** Id of the heading that says what is added, where a page has several of these buttons. */
  readonly headingId?: string
}

/** Puts the subject of a page into the dossier as it is read now; what that takes is loaded when it is asked for. */
export function AddToDossier({ subject, title, headingId }: Props) {
  const client = useQueryClient()
  const { state, lasting } = useViewState()
  const [said, setSaid] = useState<string | null>(null)
  const put = async (): Promise<void> => {
    try {
      const { putInDossier } = await import('../putInDossier')
      setSaid(await putInDossier(client, subject, title, state))
    } catch {
      setSaid(m.dossier_put_failed())
    }
  }
  return (
    <p className={styles.add}>
      <button type="button" aria-describedby={headingId} onClick={() => void put()}>
        {m.dossier_put()}
      </button>{' '}
      <span role="status">{said}</span>{' '}
      {said === null ? null : <Link to={addresses.dossier(lasting)}>{pageName('dossier')}</Link>}
    </p>
  )
}
