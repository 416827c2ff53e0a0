import { byText } from '../../domain/order'
import { type EventRole, eventRoleWords } from '../../subjects/register/eventRoleWords'
import type { ViewState } from '../../address/viewState'
import type { RegisterEvent } from './registerData'
import {
  byName,
  byYear,
  letterHead,
  type RegisterShape,
  type RegisterView,
  registerView,
  yearHead,
  yearValue,
} from './registerView'

export const eventSortings = ['date', 'nom', 'role'] as const
export type EventSorting = (typeof eventSortings)[number]

/** The part that the cluster takes, the largest first. */
export const eventRoles = [
  'organiser',
  'coOrganiser',
  'collectiveStand',
  'exhibitor',
  'partner',
  'participant',
  'visitor',
  'unsaid',
] as const satisfies readonly EventRole[]

const firstRole = ({ roles }: RegisterEvent): number =>
  Math.min(...roles.map((role) => eventRoles.indexOf(role)))

/** Within a year the dated events by their day, then the undated ones. */
const byDay = (a: RegisterEvent, b: RegisterEvent): number =>
  byText(a.period?.start ?? '~', b.period?.start ?? '~')

const orders: Readonly<Record<EventSorting, (a: RegisterEvent, b: RegisterEvent) => number>> = {
  date: (a, b) => byYear(a.year, b.year) || byDay(a, b),
  nom: (a, b) => byName(a.name, b.name),
  role: (a, b) => firstRole(a) - firstRole(b),
}

const heads: Readonly<Record<EventSorting, (event: RegisterEvent) => string>> = {
  date: ({ year }) => yearHead(year),
  nom: ({ name }) => letterHead(name),
  role: (event) => eventRoleWords[eventRoles[firstRole(event)] ?? 'unsaid'](),
}

/** A domain of an event as the acts write it, in lower case: "Santé" and "santé" are one. */
export const domainKey = (domain: string): string => domain.toLowerCase()

const shape: RegisterShape<RegisterEvent> = {
  filters: {
    exercice: ({ year }) => [yearValue(year)],
    programme: ({ programme }) => (programme === null ? [] : [programme]),
    statut: ({ roles }) => roles,
    domaine: ({ domain }) => (domain === null ? [] : [domainKey(domain)]),
  },
  textOf: ({ name, place, domain, note }) =>
    [name, place ?? '', domain ?? '', note?.fr ?? '', note?.en ?? ''].join(' '),
  sortings: eventSortings.map((id) => ({ id, compare: orders[id], headOf: heads[id] })),
}

export interface EventsView extends RegisterView<RegisterEvent> {
  /** Events by role; one of two roles counts in both. */
  readonly roles: readonly { readonly role: EventRole; readonly count: number }[]
}

/** The register of events for a view state. */
export function eventsView(events: readonly RegisterEvent[], state: ViewState): EventsView {
  const view = registerView(events, shape, state)
  const roles = eventRoles.map((role) => ({
    role,
    count: view.rows.filter((row) => row.roles.includes(role)).length,
  }))
  return { ...view, roles: roles.filter(({ count }) => count > 0) }
}
