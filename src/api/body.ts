import { ContractError, HttpError } from './errors'

/** Far above any real answer: the whole published data set is under 2 MB. */
export const byteLimit = 20_000_000
const detailByteLimit = 64_000
export const detailLimit = 300

/** The first bytes of a body, read as they come; `isWhole` is false where the limit cut it. */
async function bytesOf(
  response: Response,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  if (reader) {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value)
      length += next.value.length
      if (length > limit) {
        // Nobody waits for the rest; a failure to stop it changes nothing.
        reader.cancel().catch(() => undefined)
        return { bytes: new Uint8Array(0), isWhole: false }
      }
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes, isWhole: true }
}

/** A page instead of data: a captive portal, a sign-in page, an address that falls back to the application. */
const isPage = (response: Response, text: string): boolean =>
  /\bhtml\b/i.test(response.headers.get('content-type') ?? '') ||
  /^\s*<(?:!doctype|html|head|body|\?xml)\b/i.test(text.slice(0, 200))

export interface Body {
  readonly text: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The body of a successful answer as text: UTF-8, a byte order mark accepted, at most 20 MB, no page. */
export async function bodyOf(response: Response, url: string): Promise<Body> {
  const { status } = response
  const { bytes, isWhole } = await bytesOf(response, byteLimit)
  if (!isWhole) throw new HttpError({ fault: 'tooLarge', url, status })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (isPage(response, '')) throw new HttpError({ fault: 'html', url, status })
    throw new ContractError('encoding')
  }
  if (isPage(response, text)) throw new HttpError({ fault: 'html', url, status })
  return { text, bytes }
}

/** Control characters and marks that turn the direction of writing have no place in a message. */
const plainText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** What a problem+json body (RFC 9457) says, as plain text of at most 300 characters; `null` where it says nothing. */
export async function detailOf(response: Response): Promise<string | null> {
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) {
    response.body?.cancel().catch(() => undefined)
    return null
  }
  try {
    const { bytes } = await bytesOf(response, detailByteLimit)
    const problem: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof problem !== 'object' || problem === null) return null
    const said = [Reflect.get(problem, 'detail'), Reflect.get(problem, 'title')].find(
      (words) => typeof words === 'string' && words !== '',
    )
    if (typeof said !== 'string') return null
    const text = plainText(said)
    return text.length > detailLimit
      ? `${text.slice(0, detailLimit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
      : text
  } catch {
    return null
  }
}
