import { files, isIndex } from './scope'

/** Never an error, a redirection, or a page where something else is asked for (captive portal). */
export const isSound = (answer: Response, isPage = false): boolean =>
  answer.ok &&
  !answer.redirected &&
  /\bhtml\b/i.test(answer.headers.get('content-type') ?? '') === isPage

/** What the content is known by: the build says it for its files, the name for data; `null` where nobody can say. */
export const sumOf = (url: string): string | null =>
  files.get(url) ?? /\.([0-9a-f]{10})\.json$/.exec(url)?.[1] ?? null

/** Whether an answer is all of what was asked for: half of one, or another's, would be shown for ever. */
export async function isWhole(url: string, answer: Response): Promise<boolean> {
  const sum = sumOf(url)
  if (sum === null && isIndex(url)) return answer.json().then(Boolean, () => false)
  if (sum === null) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
  const hex = Array.from(digest.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('') === sum
}
