import { m } from '../format/words'
import { Notice } from '../ui/Notice'
import { failureDetails, failureWords } from './failureWords'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Data that could not be read: what happened, what still works, a way to try again, and the detail for who mends it. */
export function Failure({ error, onRetry }: Props) {
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
        <button type="button" onClick={onRetry}>
          {m.state_retry()}
        </button>
      </p>
    </Notice>
  )
}
