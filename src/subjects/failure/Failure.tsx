import { useQueryClient } from '@tanstack/react-query'
import { stopWaiting } from '../../api/client'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { failureDetails, failureWords } from './failureWords'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Data that could not be read: what happened, what still works, a way to try again, and the detail for who mends it. */
export function Failure({ error, onRetry }: Props) {
  const client = useQueryClient()
  const retry = async (): Promise<void> => {
    await stopWaiting(client)
    onRetry()
  }
  const details = failureDetails(error)
  return (
    <Notice role="alert">
      <p>{failureWords(error)}</p>
      <p>{m.failure_keeps()}</p>
      {details === null ? null : (
        <details>
          <summary>{m.state_details()}</summary>
          <code>{details}</code>
        </details>
      )}
      <p>
        <button type="button" onClick={() => void retry()}>
          {m.state_retry()}
        </button>
      </p>
    </Notice>
  )
}
