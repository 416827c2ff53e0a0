import type { ParsedResource } from '../../api/resources'
import type { Locale } from '../../format/locale'
import { shortName } from '../../format/shortName'

/** The authority of an act under its name of today, and as that act itself prints it. */
export interface Authority {
  readonly name: string
  readonly short: string
  /** French, as printed; empty where the act prints today's name alone, initials aside. */
  readonly printed: readonly string[]
}

type Funder = ParsedResource<'funders'>['funders'][number]

/** The funder that adopted an act, with the names that this act prints; `null` where the funder is not known. */
export function authorityOf(
  act: { readonly id: string; readonly authority: string },
  funders: readonly Funder[],
  language: Locale,
): Authority | null {
  const funder = funders.find(({ id }) => id === act.authority)
  if (funder === undefined) return null
  const printed = funder.names.filter(({ acts }) => acts.includes(act.id)).map(({ name }) => name)
  const isToday = printed.every((name) => name.replace(/ \([^)]*\)$/, '') === funder.name.fr)
  return { name: funder.name[language], short: shortName(funder), printed: isToday ? [] : printed }
}
