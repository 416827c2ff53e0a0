import type { Column, Schema, SchemaId } from './schema'
import { actions, sector } from './schemas/actions'
import { boards, clusters } from './schemas/partners'
import { deliveries } from './schemas/deliveries'
import { events, participations } from './schemas/gatherings'
import { indicators } from './schemas/indicators'
import { projects } from './schemas/projects'
import { visits } from './schemas/visits'

/** Every table that can be read, in the order in which they are read: participations name events. */
export const schemas: Readonly<Record<SchemaId, Schema>> = {
  projects,
  visits,
  events,
  participations,
  actions,
  sector,
  clusters,
  boards,
  indicators,
  deliveries,
}

export const columnOf = (schema: SchemaId, id: string): Column | null =>
  schemas[schema].columns.find((column) => column.id === id) ?? null
