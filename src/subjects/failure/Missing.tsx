import { inSeries } from '../../format/typography'
import { useQueryClient } from '@tanstack/react-query'
import { stopWaiting } from '../../api/client'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { failureWords } from './failureWords'

/** One part of a page: what the reader misses without it, in words, and what was asked for it. */
export interface Part {
  readonly what: string
  readonly asked: {
    readonly error: Error | null
    readonly data: unknown
    readonly refetch: () => Promise<unknown>
  }
}

/** In the place of parts that could not be read: which they are, why, and a way to ask again. Nothing where all are there or on their way. */
export function Missing({ parts }: { readonly parts: readonly Part[] }) {
  const client = useQueryClient()
  const failed = parts.filter(({ asked }) => asked.error !== null && asked.data === undefined)
  const [first] = failed
  if (first === undefined) return null
  const retry = async (): Promise<void> => {
    await stopWaiting(client)
    for (const { asked } of failed) void asked.refetch()
  }
  return (
    <Notice role="status">
      <p>
        {m.part_missing({ parts: inSeries([...new Set(failed.map(({ what }) => what))]) })}{' '}
        {failureWords(first.asked.error)}
      </p>
      <p>
        <button type="button" onClick={() => void retry()}>
          {m.state_retry()}
        </button>
      </p>
    </Notice>
  )
}
