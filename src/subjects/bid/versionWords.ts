import { m } from '../../format/words'
import type { BidVersion } from './keptBid'

export const versionWords: Readonly<Record<BidVersion, () => string>> = {
  a: m.bid_version_a,
  b: m.bid_version_b,
}
