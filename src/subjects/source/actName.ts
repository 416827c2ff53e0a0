import { formatDay } from '../../format/dates'
import { m } from '../../format/words'

interface NamedAct {
  readonly number: string | null
  readonly adopted: string
  readonly authority: string
}

/** An act in as few words as tell it apart: "GBM n° 2022/006267", "Dijon, 29 septembre 2022". `authority` is the funder's short name, `null` where it is not known. */
export function actName({ number, adopted }: NamedAct, authority: string | null): string {
  if (authority === null)
    return number === null ? formatDay(adopted) : m.sources_act_only_number({ number })
  return number === null
    ? m.sources_act_dated({ authority, day: formatDay(adopted) })
    : m.sources_act_numbered({ authority, number })
}
