import type { ParsedResource } from '../../api/resources'
import { m } from '../../format/words'

export type EventRole = ParsedResource<'events'>['events'][number]['roles'][number]

/** The part that the cluster takes in an event, in the language of the page. */
export const eventRoleWords: Record<EventRole, () => string> = {
  organiser: m.event_role_organiser,
  coOrganiser: m.event_role_coOrganiser,
  exhibitor: m.event_role_exhibitor,
  visitor: m.event_role_visitor,
  collectiveStand: m.event_role_collectiveStand,
  participant: m.event_role_participant,
  partner: m.event_role_partner,
  unsaid: m.event_role_unsaid,
}
