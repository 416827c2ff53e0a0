import { nameKey } from '../../domain/nameKey'
import type { ParsedResource } from '../../api/resources'
import { addresses } from '../../address/addresses'
import { formatDay } from '../../format/dates'
import { natureWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { eventDates } from '../register/eventDates'
import { eventRoleWords } from '../register/eventRoleWords'
import { parts, type Thing } from './thing'

type Project = ParsedResource<'projects'>['projects'][number]
type Event = ParsedResource<'events'>['events'][number]
type Visit = ParsedResource<'visits'>['visits'][number]
type Company = ParsedResource<'companies'>['companies'][number]

const yearText = (year: number | null): string | null => (year === null ? null : String(year))

/** Projects of the register: opened narrowed to the name. */
export const projectThings = (projects: readonly Project[]): Thing[] =>
  projects.map(({ id, name, year, scheme, natures, note }) => ({
    key: `project:${id}`,
    kind: 'project',
    label: typeset(name),
    figures: [],
    more: [yearText(year) ?? '', scheme ?? '', note?.fr ?? '', note?.en ?? ''],
    weight: 1,
    to: (lasting) => addresses.projects({ ...lasting, q: name }),
    say: () => ({
      figure: parts(...natures.map((nature) => natureWords[nature]())),
      where: parts(scheme, yearText(year)),
    }),
  }))

export const eventThings = (events: readonly Event[]): Thing[] =>
  events.map(({ id, name, year, period, place, roles, domain }) => ({
    key: `event:${id}`,
    kind: 'event',
    label: typeset(name),
    figures: [],
    more: [yearText(year) ?? '', place ?? '', domain ?? ''],
    weight: 1,
    to: (lasting) => addresses.events({ ...lasting, q: name }),
    say: () => ({
      figure: parts(...roles.map((role) => eventRoleWords[role]())),
      where: parts(period === null ? yearText(year) : eventDates(period), place),
    }),
  }))

/** Companies visited, each once with its last visit. */
export function visitThings(visits: readonly Visit[]): Thing[] {
  const last = new Map<string, Visit>()
  for (const visit of visits) {
    const key = nameKey(visit.company)
    const known = last.get(key)
    if (known === undefined || (known.period?.end ?? '') < (visit.period?.end ?? ''))
      last.set(key, visit)
  }
  return [...last.values()].map(({ company, period }) => ({
    key: `visit:${company}`,
    kind: 'visit',
    label: typeset(company),
    figures: [],
    more: [],
    weight: 1,
    to: (lasting) => addresses.visits({ ...lasting, q: company }),
    say: () => ({ figure: period === null ? null : formatDay(period.end), where: null }),
  }))
}

/** Companies that the acts name: they lead to the section that prints them. */
export const companyThings = (
  companies: readonly Company[],
  sectionName: (act: string, section: string) => string | null,
): Thing[] =>
  companies.map(({ id, name, source }) => ({
    key: `company:${id}`,
    kind: 'company',
    label: typeset(name),
    figures: [],
    more: [],
    weight: 1,
    to: (lasting) => addresses.source(source.act, source.section, lasting),
    say: () => ({ figure: null, where: sectionName(source.act, source.section) }),
  }))
