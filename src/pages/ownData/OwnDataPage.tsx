import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { ownSetId } from '../../api/madeFiles'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { AddressForm } from './AddressForm'
import { ContractTables } from './ContractTables'
import { DropZone } from './DropZone'
import { FileCard } from './FileCard'
import { LoadedSet } from './LoadedSet'
import styles from './OwnData.module.css'
import { Publish } from './Publish'
import { TakePanel } from './TakePanel'
import { shownSetQuery } from '../../subjects/ownFile/shownSetQuery'
import { obstacleOf } from './taking'
import { Templates } from './Templates'
import { useDesk } from './useDesk'
import { useFiles } from './useFiles'
import { useTaking } from './useTaking'

const ComparisonView = lazy(async () => ({
  default: (await import('./ComparisonView')).ComparisonView,
}))

/** From a reader's own table to every page of Jalons, and on to a folder for a host, without a server. */
export function OwnDataPage() {
  const { lasting } = useViewState()
  const { index, desk } = useDesk()
  const files = useFiles()
  const { data } = desk
  const taking = useTaking(data, files.entries)
  const opened = useQuery(shownSetQuery)
  const error = index.error ?? desk.error
  const vocabulary = data?.started.vocabulary
  const isOwn = (data?.started.origin.files.length ?? 0) > 0
  return (
    <Page title={m.own_title()} lede={<p>{m.own_lede()}</p>}>
      {error ? (
        <Failure error={error} onRetry={() => void (index.error ? index : desk).refetch()} />
      ) : null}
      <p role="status">{taking.said}</p>
      {data === undefined ? null : (
        <LoadedSet
          origin={data.started.origin}
          isKept={opened.data?.isKept === true}
          canUndo={data.before !== null}
          lasting={lasting}
          onKeep={() => void taking.keep()}
          onUndo={() => void taking.undo()}
          onErase={() => void taking.erase()}
        />
      )}
      {opened.data === undefined || opened.data === null || isOwn ? null : (
        <Notice>
          <p>
            {m.own_elsewhere({
              files: opened.data.origin.files.map(({ name }) => name).join(', '),
            })}
          </p>
          <p className={styles.tools}>
            <Link to={addresses.ownData({ ...lasting, jeu: ownSetId })}>
              {m.own_elsewhere_open()}
            </Link>
            <button type="button" onClick={() => void taking.erase()}>
              {m.own_erase()}
            </button>
          </p>
        </Notice>
      )}
      {vocabulary === undefined ? (
        error ? null : (
          <Waiting />
        )
      ) : (
        <section aria-labelledby="fichiers">
          <h2 id="fichiers">{m.own_open()}</h2>
          <DropZone onFiles={(chosen) => files.add(chosen, vocabulary)} />
          <AddressForm onAddress={files.addAddress} />
          {files.entries.map((entry) => (
            <FileCard
              key={entry.key}
              entry={entry}
              headings={vocabulary.headings}
              isBusy={taking.isBusy}
              onShow={(compiled, isToKeep) =>
                void taking.showDocument(entry.name, compiled, isToKeep)
              }
              onRemove={() => files.remove(entry.key)}
              onChoose={(choices) => files.choose(entry.key, choices, vocabulary)}
            />
          ))}
        </section>
      )}
      {data === undefined || vocabulary === undefined ? null : (
        <>
          {files.entries.some(({ state }) => state.phase === 'open') ? (
            <TakePanel
              options={taking.options}
              obstacle={obstacleOf(files.entries, taking.options)}
              isBusy={taking.isBusy}
              onChange={taking.setOptions}
              onCompare={() => void taking.compare()}
            />
          ) : null}
          {taking.comparison === null ? null : (
            <BlockBoundary message={m.own_failed()}>
              <Suspense fallback={<Waiting />}>
                <ComparisonView
                  comparison={taking.comparison}
                  started={data.started}
                  isBusy={taking.isBusy}
                  onConfirm={(isToKeep) => void taking.confirm(isToKeep)}
                  onCancel={taking.cancel}
                />
              </Suspense>
            </BlockBoundary>
          )}
          <div className={styles.rest}>
            <ContractTables entries={files.entries} started={data.started} />
            <Templates vocabulary={vocabulary} />
            <Publish key={data.version} set={data.set} initial={data.started.report} />
          </div>
        </>
      )}
    </Page>
  )
}
