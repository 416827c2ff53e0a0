import type { Keeping } from '../../kept/kept'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly keeping: Keeping
  /** What is lost with the page, by what keeps this browser from keeping it. */
  readonly losing: Readonly<Record<Exclude<Keeping, 'kept'>, () => string>>
  readonly settle: () => Keeping
}

/** Says that this browser does not keep what stands here, and tries once more when it is asked to; nothing where all is kept. */
export function NotKept({ keeping, losing, settle }: Props) {
  return keeping === 'kept' ? null : (
    <Notice role="alert">
      <p>{losing[keeping]()}</p>
      <p>
        <button type="button" onClick={() => settle()}>
          {m.state_retry()}
        </button>
      </p>
    </Notice>
  )
}
