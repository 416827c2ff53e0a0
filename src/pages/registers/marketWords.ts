import type { Market } from '../../domain/counting'
import { m } from '../../format/words'

/** Markets that a register tells apart, in the language of the page. */
export const marketWords: Readonly<Record<Market, () => string>> = {
  asd: m.market_asd,
  health: m.market_health,
  luxury: m.market_luxury,
  mobility: m.market_mobility,
  energy: m.market_energy,
  digital: m.market_digital,
}
