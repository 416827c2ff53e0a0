import type { Column, Schema } from '../schema'
import { id, inTerritory, known, market, programme, quality, siret, territory } from './columns'
import { organisation, organisationKind } from './organisations'

const roles = [
  {
    id: 'organiser',
    label: { fr: 'Organisateur', en: 'Organiser' },
    synonyms: ['O', 'organisation', 'organisé'],
  },
  {
    id: 'coOrganiser',
    label: { fr: 'Co-organisateur', en: 'Co-organiser' },
    synonyms: ['CO', 'coorganisateur', 'co-organisation'],
  },
  { id: 'exhibitor', label: { fr: 'Exposant', en: 'Exhibitor' }, synonyms: ['E', 'stand'] },
  { id: 'visitor', label: { fr: 'Visiteur', en: 'Visitor' }, synonyms: ['V', 'visite'] },
  {
    id: 'collectiveStand',
    label: { fr: 'Pavillon collectif', en: 'Collective stand' },
    synonyms: ['stand collectif', 'pavillon'],
  },
  {
    id: 'participant',
    label: { fr: 'Participant', en: 'Participant' },
    synonyms: ['P', 'participation'],
  },
  { id: 'partner', label: { fr: 'Partenaire', en: 'Partner' }, synonyms: ['partenariat'] },
  { id: 'unsaid', label: { fr: 'Non précisé', en: 'Not stated' } },
]

const domain: Column = {
  id: 'domain',
  kind: 'text',
  label: { fr: 'Domaine', en: 'Field' },
  note: { fr: 'Santé, industrie, IA… en mots.', en: 'Health, industry, AI…, in words.' },
  synonyms: ['filière', 'thème', 'thématique', 'secteur', 'marché', 'topic'],
  example: 'Santé',
}

export const events: Schema = {
  id: 'events',
  label: { fr: 'Évènements', en: 'Events' },
  note: {
    fr: 'Une ligne par évènement, salon ou réunion.',
    en: 'One row per event, fair or meeting.',
  },
  synonyms: ['évènements', 'manifestations', 'salons', 'agenda', 'liste des événements'],
  columns: [
    id,
    {
      id: 'name',
      kind: 'text',
      isRequired: true,
      label: { fr: 'Évènement', en: 'Event' },
      note: {
        fr: 'Nom de l’évènement, tel que la liste des participants le reprend.',
        en: 'Name of the event, as the list of participants repeats it.',
      },
      synonyms: [
        'évènement',
        'nom de l’événement',
        'manifestation',
        'salon',
        'intitulé',
        'titre',
        'event name',
      ],
      example: 'Évènement exemple',
    },
    {
      id: 'date',
      kind: 'period',
      isRequired: true,
      label: { fr: 'Date', en: 'Date' },
      note: {
        fr: 'Un jour (31/12/2026), deux (05/01/2026 au 07/01/2026), un mois (03/2026) ou une année (2026).',
        en: 'A day (2026-12-31), two (2026-01-05/2026-01-07), a month (2026-03) or a year (2026).',
      },
      synonyms: ['dates', 'date de l’événement', 'jour', 'période', 'année', 'quand'],
      example: '2026-03-12',
    },
    {
      id: 'place',
      kind: 'text',
      label: { fr: 'Lieu', en: 'Place' },
      note: { fr: 'Ville, ou « distanciel ».', en: 'Town, or “online”.' },
      synonyms: ['ville', 'localisation', 'où', 'location', 'city'],
      example: 'Paris',
    },
    {
      id: 'roles',
      kind: 'choices',
      choices: roles,
      isRequired: true,
      label: { fr: 'Rôle du pôle', en: 'Role of the cluster' },
      note: {
        fr: 'Un ou plusieurs, séparés par des virgules.',
        en: 'One or several, with commas between them.',
      },
      synonyms: ['rôle', 'rôles', 'participation du pôle', 'role'],
      example: 'Organisateur',
    },
    domain,
    territory,
    programme,
    {
      id: 'list',
      kind: 'id',
      label: { fr: 'Série', en: 'Series' },
      note: {
        fr: 'Code de la série dont l’évènement fait partie, tel que les règles de comptage le nomment : member-event, webinar…',
        en: 'Code of the series of which the event is one, as counting rules name it: member-event, webinar…',
      },
      synonyms: ['liste', 'série d’événements', 'series'],
      example: 'member-event',
    },
    quality,
    known,
  ],
}

/** Who came to an event, and the meetings held there and with whom. */
export const participations: Schema = {
  id: 'participations',
  label: { fr: 'Participations', en: 'Participations' },
  note: {
    fr: 'Une ligne par structure présente à un évènement. Des structures, jamais des personnes.',
    en: 'One row per organisation at an event. Organisations, never persons.',
  },
  synonyms: [
    'participants',
    'présences',
    'liste des participants',
    'émargement',
    'inscrits',
    'attendance',
  ],
  columns: [
    id,
    {
      id: 'event',
      kind: 'reference',
      to: 'event',
      isRequired: true,
      label: { fr: 'Évènement', en: 'Event' },
      note: {
        fr: 'Nom de l’évènement, comme dans la feuille des évènements.',
        en: 'Name of the event, as in the sheet of events.',
      },
      synonyms: ['événement', 'nom de l’événement', 'manifestation', 'salon', 'event name'],
      example: 'Évènement exemple',
    },
    organisation,
    siret,
    { ...organisationKind, isRequired: true },
    territory,
    inTerritory,
    market,
    {
      id: 'participants',
      kind: 'whole',
      label: { fr: 'Participants', en: 'Participants' },
      note: {
        fr: 'Nombre de personnes venues de la structure.',
        en: 'Number of people who came from the organisation.',
      },
      synonyms: [
        'nombre de participants',
        'nb participants',
        'nb de participants',
        'personnes',
        'nombre de personnes',
        'people',
      ],
      example: 2,
    },
    {
      id: 'meetings',
      kind: 'whole',
      label: { fr: 'Rendez-vous', en: 'Meetings' },
      note: {
        fr: 'Nombre de rendez-vous d’affaires réalisés.',
        en: 'Number of business meetings held.',
      },
      synonyms: [
        'nombre de rendez-vous',
        'nombre de rendez-vous réalisés',
        'RDV',
        'nb RDV',
        'nombre de RDV',
        'meetings',
      ],
      example: 3,
    },
    {
      id: 'metWith',
      kind: 'list',
      label: { fr: 'Structures rencontrées', en: 'Met with' },
      note: {
        fr: 'Avec quelles structures, séparées par des points-virgules.',
        en: 'With which organisations, with semicolons between them.',
      },
      synonyms: [
        'avec quelle structure',
        'structure rencontrée',
        'entreprises rencontrées',
        'entreprise rencontrée',
        'rencontres',
        'met with',
      ],
      example: 'Donneur d’ordres exemple',
    },
    quality,
    known,
  ],
}
