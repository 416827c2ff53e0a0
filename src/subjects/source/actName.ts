import type { ParsedResource } from '../../api/resources'
import { formatDay } from '../../format/dates'
import { shortName } from '../../format/shortName'
import { m } from '../../format/words'

interface NamedAct {
  readonly number: string | null
  readonly adopted: string
  readonly authority: string
}

/** An act in as few words as tell it apart: "Région n° 2022/006267", "Région, 29 septembre 2022". `authority` is the funder's short name, `null` where it is not known. */
export function actName({ number, adopted }: NamedAct, authority: string | null): string {
  if (authority === null)
    return number === null ? formatDay(adopted) : m.sources_act_only_number({ number })
  return number === null
    ? m.sources_act_dated({ authority, day: formatDay(adopted) })
    : m.sources_act_numbered({ authority, number })
}

/** The short names of acts by their ids; of one that is not read, that it is not. */
export function actNames(
  acts: ParsedResource<'sources'>['acts'],
  funders: ParsedResource<'funders'>['funders'],
): (act: string) => string {
  const authorities = new Map(funders.map((funder) => [funder.id, shortName(funder)]))
  const names = new Map(
    acts.map((act) => [act.id, actName(act, authorities.get(act.authority) ?? null)]),
  )
  return (act) => names.get(act) ?? m.source_act_unread()
}
