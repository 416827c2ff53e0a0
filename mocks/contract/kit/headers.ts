import type { Answer } from './answer'
import type { Tell } from './fault'

/** Bytes below which a file is not worth compressing. */
const worthCompressing = 4096
const slow = 3000
const year = 31_536_000

export interface Asked {
  /** Origin of the page that asks. */
  readonly origin: string
  /** True where the page is known to stand there: then it must be let in. */
  readonly isSite: boolean
}

const secondsOf = (cacheControl: string): number =>
  Number(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 'NaN')

function cacheOf(file: string, control: string | undefined, tell: Tell): void {
  if (!file.endsWith('index.json')) {
    const isKept = control !== undefined && /immutable/.test(control) && secondsOf(control) >= year
    if (!isKept) tell('cache-hashed', file, '', control ?? 'sans Cache-Control')
  } else if (control === undefined) tell('cache-index-absent', file, '', 'sans Cache-Control')
  else if (!/no-cache|no-store|max-age=0\b/.test(control)) tell('cache-index', file, '', control)
}

function corsOf(
  headers: Answer['headers'],
  file: string,
  { origin, isSite }: Asked,
  tell: Tell,
): void {
  const allowed = headers.get('access-control-allow-origin')
  if (allowed !== '*' && allowed !== origin)
    tell(
      isSite ? 'cors-site' : 'cors',
      file,
      '',
      `${allowed ?? 'sans en-tête'}, demandé depuis ${origin}`,
    )
  else if (allowed !== '*' && !/origin|\*/i.test(headers.get('vary') ?? ''))
    tell('cors-vary', file, '', `Vary : ${headers.get('vary') ?? 'absent'}`)
}

/** What the headers of a resource say, against the contract. */
export function checkHeaders(
  { headers, duration, bytes }: Answer,
  file: string,
  asked: Asked,
  tell: Tell,
): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  if (type !== 'application/json') tell('content-type', file, '', type || 'sans Content-Type')
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))
    tell('charset', file, '', charset)
  cacheOf(file, headers.get('cache-control'), tell)
  corsOf(headers, file, asked, tell)
  const isCompressed = !['', 'identity'].includes(headers.get('content-encoding') ?? '')
  if (!isCompressed && bytes.length > worthCompressing)
    tell('compression', file, '', `${bytes.length} octets tels quels`)
  if (isCompressed && !/accept-encoding|\*/i.test(headers.get('vary') ?? ''))
    tell('vary-encoding', file, '', `Vary : ${headers.get('vary') ?? 'absent'}`)
  if (headers.has('set-cookie')) tell('cookie', file, '', 'Set-Cookie')
  if (duration > slow) tell('slow', file, '', `${(duration / 1000).toFixed(1)} s`)
}
