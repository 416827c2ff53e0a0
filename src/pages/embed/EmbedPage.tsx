import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { indicatorUrl } from '../../api/apiIndex'
import { indexQuery } from '../../api/queries'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { documentWords } from '../../document/documentWords'
import { sectionQuery } from '../../document/sectionQuery'
import { SectionView } from '../../document/view/SectionView'
import { Failure } from '../../subjects/failure/Failure'
import { NewWindowLink } from '../../ui/NewWindowLink'
import { Waiting } from '../../ui/Waiting'
import { addresses } from '../../address/addresses'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import styles from './Embed.module.css'

/** One indicator's chart with its table, sentence and sources, for the page of somebody else: no header, one way to the whole. */
export function EmbedPage({ id }: { readonly id: string }) {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const isUnknown = index.data !== undefined && indicatorUrl(index.data, id) === undefined
  const section = useQuery(
    sectionQuery(isUnknown ? undefined : index.data, `indicator:${id}`, state),
  )
  const title = section.data?.title
  const failed = index.error ?? section.error
  useEffect(() => {
    if (title !== undefined) document.title = m.page_title({ page: title })
  }, [title])
  return (
    <main id="contenu" className={styles.embed}>
      {isUnknown ? (
        <>
          <h1>{m.indicator_unknown()}</h1>
          <p>{m.indicator_unknown_text({ id: id.slice(0, 80) })}</p>
        </>
      ) : index.data && section.data ? (
        <>
          <SectionView section={section.data} words={documentWords()} heading="h1" />
          <p className={styles.origin}>
            {typeset(
              m.document_picture_set({
                dataSet: index.data.dataset.label[currentLocale()],
                day: formatDay(asOfOf(state, index.data)),
              }),
            )}{' '}
            <NewWindowLink to={addresses.indicator(id, state)}>{m.embed_whole()}</NewWindowLink>
          </p>
        </>
      ) : (
        <>
          <h1>{m.indicator_loading()}</h1>
          {failed === null ? (
            <Waiting />
          ) : (
            <Failure
              error={failed}
              onRetry={() => void (index.error ? index : section).refetch()}
            />
          )}
        </>
      )}
    </main>
  )
}
