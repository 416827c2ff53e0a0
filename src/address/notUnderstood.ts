import { isDay } from '../domain/period'
import { longestOf, viewKeys } from './viewState'

/** What an address is told about who sent it: nothing that a reader asked for. */
const traces = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|mtm_\w+|pk_\w+)$/

/** What is known of the data when an address is read. */
interface Known {
  readonly asOf: string
  /** `null` where the page knows other years and says it by itself. */
  readonly exercises: readonly { readonly year: number }[] | null
}

/** Longest part of what was not understood that is said back. */
const said = 60

type Check = (value: string, known: Known | undefined) => boolean

/** What a value must be where the address alone, or the index, can tell; ids of records are for their pages to say. */
const checks: Partial<Record<(typeof viewKeys)[number], Check>> = {
  lang: (value) => /^(?:fr|en)$/.test(value),
  place: (value) => /^\d+$/.test(value),
  arrete: (value, known) => isDay(value) && (known === undefined || value <= known.asOf),
  depuis: (value) => isDay(value),
  exercice: (value, known) =>
    value === 'tous' ||
    (/^\d{4}$/.test(value) &&
      (known?.exercises?.some(({ year }) => String(year) === value) ?? true)),
}

/** The parts of an address that are not applied, as they stand in it; empty where all of it is. Names of campaigns are left out: nobody asked for them. */
export function notUnderstood(search: string, known: Known | undefined): string[] {
  return [...new URLSearchParams(search)].flatMap(([key, value]) => {
    const name = viewKeys.find((one) => one === key)
    if (traces.test(key) || (name !== undefined && value.trim() === '')) return []
    const isApplied =
      name !== undefined &&
      value.length <= longestOf(name) &&
      (checks[name]?.(value.trim(), known) ?? true)
    return isApplied ? [] : [`${key}=${value}`.slice(0, said)]
  })
}
