import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { isAway } from '../api/errors'
import { indexQuery } from '../api/queries'
import { formatDay } from '../format/dates'
import { m } from '../format/words'
import { Failure } from '../subjects/failure/Failure'
import { giveUpWritten, keepWritten, writtenPage } from './written'

/**
 * What there is to say of a page that was written with the site: that the index names another version of the data, whose figures
 * are shown instead; that nobody answers, so that it stays, with its day. Nothing on an ordinary day.
 */
export function Written() {
  const [written] = useState(writtenPage)
  const { data, error, refetch } = useQuery(indexQuery(undefined))
  const isOther = written !== null && data !== undefined && data.dataVersion !== written.version
  const isKept = written?.notice.isConnected === true && isAway(error)
  useLayoutEffect(() => {
    if (isOther) giveUpWritten()
    else keepWritten(isKept)
  }, [isOther, isKept])
  if (written === null) return null
  const { version, asOf, notice } = written
  return isKept && error !== null ? (
    createPortal(
      <>
        <Failure error={error} onRetry={() => void refetch()} />
        <p>{m.shell_written_kept({ day: formatDay(asOf), version })}</p>
      </>,
      notice,
    )
  ) : isOther ? (
    <p role="status">
      {m.shell_written_other({
        before: formatDay(asOf),
        old: version,
        now: formatDay(data.asOf),
        version: data.dataVersion,
      })}
    </p>
  ) : null
}
