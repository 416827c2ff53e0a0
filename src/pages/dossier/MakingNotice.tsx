import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Notice } from '../../ui/Notice'
import styles from './Dossier.module.css'
import type { Making } from './useMaking'

interface Props {
  readonly making: Making
  readonly missing: readonly string[]
}

/** How far the making of sections is, and what went wrong with it. */
export function MakingNotice({ making: { progress, failure, cancel, retry }, missing }: Props) {
  return (
    <>
      {progress === null ? null : (
        <p className={styles.progress}>
          <progress value={progress.done} max={progress.total} aria-label={m.dossier_making()} />{' '}
          {m.dossier_progress({
            done: formatNumber(progress.done),
            total: formatNumber(progress.total),
          })}{' '}
          <button type="button" onClick={cancel}>
            {m.dossier_cancel()}
          </button>
        </p>
      )}
      {failure === null ? null : <Failure error={failure} onRetry={retry} />}
      {missing.length === 0 ? null : (
        <Notice role="alert">
          <p>{m.dossier_missing({ keys: missing.join(', ') })}</p>
        </Notice>
      )}
    </>
  )
}
