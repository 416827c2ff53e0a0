import type { ViewState } from '../../address/viewState'
import { m } from '../../format/words'
import type { Findable } from './finder'

/** What a result says beside its name: worked out for those that are shown alone. */
export interface Said {
  readonly figure: string | null
  readonly where: string | null
}

/** Anything that has a place in Jalons. */
export interface Thing extends Findable {
  readonly kind: ThingKind
  /** `lasting` goes along: data set, date, language. */
  readonly to: (lasting: ViewState) => string
  readonly say: () => Said
}

export const thingKinds = {
  page: m.find_kind_page,
  indicator: m.find_kind_indicator,
  promise: m.find_kind_promise,
  programme: m.find_kind_programme,
  funder: m.find_kind_funder,
  amount: m.find_kind_amount,
  instalment: m.find_kind_instalment,
  deliverable: m.find_kind_deliverable,
  project: m.find_kind_project,
  event: m.find_kind_event,
  visit: m.find_kind_visit,
  company: m.find_kind_company,
  act: m.find_kind_act,
  contradiction: m.find_kind_contradiction,
} as const satisfies Record<string, () => string>
export type ThingKind = keyof typeof thingKinds

/** An address with the place in its page. */
export const within = (address: string, id: string): string =>
  `${address}#${encodeURIComponent(id)}`

/** Parts that are there, parted by a point; `null` for none. */
export function parts(...all: readonly (string | null | undefined)[]): string | null {
  const said = all.filter((part) => part !== null && part !== undefined && part !== '')
  return said.length === 0 ? null : said.join(' · ')
}
