import { fedRegisters } from './counts'
import type { OwnSet } from './ownSet'
import type { DataSet } from '../publish/dataSet'

/** Rows that stay in this browser, by register, and names of people who noted something. */
export interface Withheld {
  readonly visits: number
  readonly participations: number
  readonly projects: number
  readonly events: number
  readonly authors: number
}

export interface Publishable {
  readonly dataSet: DataSet
  readonly withheld: Withheld
}

const unpublished = '—'

/**
 * The set as it may be published: results, promises, money and what the acts print. Rows that come from a file of one's own
 * (companies with their staff and turnover, participants, projects, events) are left out, and with them the rules that would
 * count them again; who noted a delivery is not named, nor is the file.
 */
export function publishableSet({ dataSet, origin }: OwnSet): Publishable {
  const own = new Set(origin.files.map(({ id }) => id))
  const isOpen = ({ source }: { readonly source: { readonly act: string } }): boolean =>
    !own.has(source.act)
  const fed = new Set(fedRegisters(origin.fed))
  const events = dataSet.events.filter(isOpen)
  const held = new Set(events.map(({ id }) => id))
  const participations = dataSet.participations.filter((row) => isOpen(row) && held.has(row.event))
  const visits = dataSet.visits.filter(isOpen)
  const projects = dataSet.projects.filter(isOpen)
  const isDelivered = origin.fed.includes('deliveries')
  return {
    dataSet: {
      ...dataSet,
      id: origin.base.id,
      label: origin.base.label,
      acts: dataSet.acts.map((act) =>
        own.has(act.id)
          ? Object.assign({}, act, {
              label: { fr: 'Registre du pôle', en: 'Register of the cluster' },
            })
          : act,
      ),
      events,
      participations,
      visits,
      projects,
      rules: dataSet.rules.filter(({ register }) => !fed.has(register)),
      deliveries: isDelivered
        ? dataSet.deliveries.map((delivery) => Object.assign({}, delivery, { by: unpublished }))
        : dataSet.deliveries,
    },
    withheld: {
      visits: dataSet.visits.length - visits.length,
      participations: dataSet.participations.length - participations.length,
      projects: dataSet.projects.length - projects.length,
      events: dataSet.events.length - events.length,
      authors: isDelivered ? dataSet.deliveries.length : 0,
    },
  }
}
