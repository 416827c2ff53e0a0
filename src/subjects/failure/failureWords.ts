import { ContractError, type HttpError, isDataError, VersionError } from '../../api/errors'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'

function statusWords(status: number | null, retryAfter: number | null): string {
  if (status === 401 || status === 403) return m.failure_forbidden()
  if (status === 404 || status === 410) return m.failure_missing()
  if (status === 400) return m.failure_request()
  return retryAfter === null
    ? m.failure_unavailable()
    : m.failure_unavailable_until({ seconds: formatNumber(retryAfter, 0) })
}

function httpWords({ fault, status, retryAfter }: HttpError): string {
  switch (fault) {
    case 'unreachable':
      return m.failure_unreachable()
    case 'timeout':
      return m.failure_timeout()
    case 'html':
    case 'redirected':
      return m.failure_html()
    case 'tooLarge':
      return m.failure_too_large()
    case 'status':
      return statusWords(status, retryAfter)
  }
}

/** What happened, in the reader's language; never a parser's own message. */
export function failureWords(error: unknown): string {
  if (!isDataError(error)) return m.failure_unknown()
  if (error instanceof VersionError) return m.failure_version({ version: error.found })
  if (error instanceof ContractError) {
    const { finding } = error
    return finding === null
      ? m.failure_damaged()
      : m.failure_contract({ path: finding.path, found: finding.found, expected: finding.expected })
  }
  return httpWords(error)
}

/** What a person who mends the server needs: address, status, what it said. */
export function failureDetails(error: unknown): string | null {
  if (!isDataError(error)) return null
  return 'detail' in error && error.detail !== null
    ? `${error.message} – ${error.detail}`
    : error.message
}

/** What is missing from a count or a list, by name; empty where nothing is. */
export const withoutWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : m.dash_without({ names: names.join(', ') })
