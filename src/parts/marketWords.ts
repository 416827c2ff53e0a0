import type { Market } from '../domain/counting'
import { m } from '../format/words'

/** Word of each market that a register tells apart. */
export const marketWords: Record<Market, () => string> = {
  asd: m.market_asd,
  health: m.market_health,
  luxury: m.market_luxury,
  mobility: m.market_mobility,
  energy: m.market_energy,
  digital: m.market_digital,
}
