import type { QueryFunctionContext } from '@tanstack/react-query'

export type Context = Pick<QueryFunctionContext, 'client' | 'queryKey' | 'signal'>

/** Milliseconds after which an address that could not be reached is asked again by itself: twice, one try each. Then the reader decides. */
export const comebacks = [10_000, 30_000] as const

/** One where three were in vain and the address is only looked for; else as many as `http.ts` has. */
export function triesOf(context: Context): number | undefined {
  const failures = failuresOf(context)
  return failures > 0 && failures <= comebacks.length ? 1 : undefined
}

const failuresOf = ({ client, queryKey }: Context): number =>
  client.getQueryState(queryKey)?.errorUpdateCount ?? 0

/** What failed once is asked for past every cache: one of them may keep the failure. */
export const cacheOf = (context: Context, usual: RequestCache): RequestCache =>
  failuresOf(context) > 0 ? 'reload' : usual
