import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { readJson } from './http'
import { parseWhole } from './parse'

const Entry = z._default(z.string().check(z.trim(), z.maxLength(500)), '')

/** Who puts this copy of Jalons online; empty where the host has not said it. */
const Host = z.object({
  publisher: Entry,
  director: Entry,
  host: Entry,
  contact: Entry,
  /** Where readers find the page, `https://…/`; printed pages say it. */
  address: z._default(
    z.string().check(
      z.trim(),
      z.overwrite((address) =>
        URL.canParse(address) && /^https?:/.test(address) ? address.replace(/\/*$/, '/') : '',
      ),
    ),
    '',
  ),
})
export type Host = z.infer<typeof Host>

/** `host.json` beside the page, which the host fills in without building anew. */
export function hostQuery() {
  return queryOptions({
    queryKey: ['host'],
    queryFn: async ({ signal }): Promise<Host> =>
      parseWhole(
        Host,
        await readJson(new URL(`${import.meta.env.BASE_URL}host.json`, document.baseURI).href, {
          signal,
          cache: 'no-cache',
        }),
      ),
    retry: false,
    networkMode: 'always',
    refetchOnWindowFocus: false,
  })
}
