const longest = 86_400

/**
 * Seconds that a Retry-After header asks to wait, at most a day; `null` where it asks for nothing
 * legible. A date counts from the answer's own Date, so that a wrong clock here does not matter.
 */
export function retryAfterOf(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Math.min(Number(value), longest)
  // Other texts than an HTTP date can parse too: "-5" would be a year.
  const until = value.endsWith('GMT') ? Date.parse(value) : NaN
  const from = Date.parse(headers.get('date') ?? '')
  const seconds = Math.ceil((until - (Number.isNaN(from) ? Date.now() : from)) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, Math.min(seconds, longest))
}
