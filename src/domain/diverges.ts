import type { Opinion } from './reporting'
import type { Status } from './reading'

const good: ReadonlySet<Status> = new Set([
  'attained',
  'alreadyAttained',
  'attainedSoFar',
  'nearlyAttained',
  'paceSufficient',
])
const poor: ReadonlySet<Status> = new Set([
  'belowTarget',
  'farBelowTarget',
  'belowBaseline',
  'notAttained',
  'partly',
  'none',
  'paceInsufficient',
])

/**
 * True where a person and the rule say opposite things: favourable beside a promise not kept, unfavourable or reserved
 * beside one that is kept. A reading without a verdict contradicts nobody.
 */
export function diverges(opinion: Opinion, status: Status): boolean {
  return opinion === 'favourable' ? poor.has(status) : good.has(status)
}
