import { currentLocale } from './locale'
import { typeset } from './typography'

interface Named {
  readonly short: string
  readonly shortEn?: string | undefined
}

/** The short name of a funder in the language of the page; the one it has where English has no words of its own. */
export const shortName = ({ short, shortEn = short }: Named): string =>
  typeset(currentLocale() === 'en' ? shortEn : short)

/** The same of a funder that may not be known: its id then. */
export function shortNameOf(funders: ReadonlyMap<string, Named>, id: string): string {
  const funder = funders.get(id)
  return funder === undefined ? id : shortName(funder)
}
