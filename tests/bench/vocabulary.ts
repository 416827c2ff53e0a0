import { domains } from '../../src/domain/indicator'
import type { DataSet } from '../../src/publish/dataSet'
import type { Label } from '../../src/domain/observation'

export const named = (fr: string, en: string = fr): Label => ({ fr, en })

export const units: DataSet['units'] = [
  {
    id: 'company',
    one: named('entreprise', 'company'),
    other: named('entreprises', 'companies'),
    whole: true,
  },
  {
    id: 'project',
    one: named('projet', 'project'),
    other: named('projets', 'projects'),
    whole: true,
  },
  {
    id: 'event',
    one: named('évènement', 'event'),
    other: named('évènements', 'events'),
    whole: true,
  },
  {
    id: 'person',
    one: named('personne', 'person'),
    other: named('personnes', 'people'),
    whole: true,
  },
  { id: 'percent', one: named('%'), other: named('%'), symbol: '%', whole: false },
]

/** Whom or what a cluster counts, with its unit and about how many. */
const subjects = [
  ['Adhérents', 'Members', 'company', 200],
  ['Petites et moyennes entreprises', 'Small and medium-sized enterprises', 'company', 150],
  ['Jeunes entreprises innovantes', 'Innovative young companies', 'company', 40],
  ['Projets collaboratifs', 'Collaborative projects', 'project', 25],
  ['Projets européens', 'European projects', 'project', 8],
  ['Projets de décarbonation', 'Decarbonisation projects', 'project', 12],
  ['Journées techniques', 'Technical days', 'event', 15],
  ['Salons professionnels', 'Trade fairs', 'event', 9],
  ['Rencontres d’affaires', 'Business meetings', 'event', 120],
  ['Participants aux évènements', 'Event participants', 'person', 2200],
  ['Salariés formés', 'Employees trained', 'person', 480],
  ['Doctorants accueillis', 'Doctoral students hosted', 'person', 30],
  ['Part des ressources propres', 'Share of own income', 'percent', 45],
  ['Taux de renouvellement', 'Renewal rate', 'percent', 85],
] as const

const fields = [
  ['dans la santé', 'in health'],
  ['dans l’horlogerie', 'in watchmaking'],
  ['dans l’aéronautique', 'in aeronautics'],
  ['dans l’énergie', 'in energy'],
  ['dans l’agroalimentaire', 'in food'],
  ['dans la mobilité', 'in mobility'],
  ['dans le numérique', 'in digital technology'],
  ['dans les matériaux', 'in materials'],
  ['dans la mer', 'at sea'],
  ['dans la forêt et le bois', 'in forestry and wood'],
  ['dans la chimie', 'in chemistry'],
  ['dans le sport', 'in sports'],
  ['dans la défense', 'in defence'],
] as const

/** What one cluster reports, before another one reports the same: 182 indicators. */
export const topics = fields.flatMap(([fieldFr, fieldEn], place) =>
  subjects.map(([fr, en, unit, about], subject) => ({
    label: named(`${fr} ${fieldFr}`, `${en} ${fieldEn}`),
    unit,
    about,
    kind:
      unit === 'percent' ? ('rate' as const) : subject < 3 ? ('stock' as const) : ('flow' as const),
    domain: domains[(place + subject) % domains.length] ?? 'network',
  })),
)

export function topicAt(place: number): (typeof topics)[number] {
  const topic = topics[place]
  if (topic === undefined) throw new Error(`There are ${topics.length} topics, none at ${place}`)
  return topic
}
