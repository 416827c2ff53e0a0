import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import type { RegisterContext } from './registerData'

/** Names in the language of the page; an id that the data do not name is given back as it is. */
export function registerNames({
  reference,
  programmes,
}: Pick<RegisterContext, 'reference' | 'programmes'>) {
  const language = currentLocale()
  const territories = new Map(
    reference.territories.map(({ id, label, short }) => [id, (short ?? label)[language]]),
  )
  const markets = new Map(reference.markets.map(({ id, label }) => [id, label[language]]))
  const labels = new Map(programmes.programmes.map(({ id, label }) => [id, label[language]]))
  return {
    territory: (id: string): string => typeset(territories.get(id) ?? id),
    market: (id: string): string => typeset(markets.get(id) ?? id),
    programme: (id: string): string => typeset(labels.get(id) ?? id),
  }
}
