import type { Column } from '../schema'

const organisationKinds = [
  {
    id: 'company',
    label: { fr: 'Entreprise', en: 'Company' },
    synonyms: ['industriel', 'société', 'start-up', 'PME', 'ETI', 'TPE'],
  },
  {
    id: 'laboratory',
    label: { fr: 'Laboratoire', en: 'Laboratory' },
    synonyms: ['recherche', 'entité de recherche', 'labo', 'research'],
  },
  {
    id: 'school',
    label: { fr: 'École', en: 'School' },
    synonyms: ['enseignement', 'université', 'lycée', 'formation'],
  },
  {
    id: 'authority',
    label: { fr: 'Collectivité', en: 'Public authority' },
    synonyms: ['institution', 'institutionnel', 'état', 'service public'],
  },
  { id: 'other', label: { fr: 'Autre', en: 'Other' }, synonyms: ['association', 'divers'] },
]

export const organisation: Column = {
  id: 'organisation',
  kind: 'text',
  isRequired: true,
  label: { fr: 'Structure', en: 'Organisation' },
  note: {
    fr: 'Entreprise ou structure présente, toujours écrite de la même façon. Aucun nom de personne.',
    en: 'Company or body that came, always spelled in the same way. No name of a person.',
  },
  synonyms: [
    'entreprise',
    'société',
    'raison sociale',
    'organisme',
    'nom de l’entreprise',
    'nom de la structure',
    'entreprise impliquée',
    'company',
    'organization',
  ],
  example: 'Entreprise exemple',
}

export const organisationKind: Column = {
  id: 'kind',
  kind: 'choice',
  choices: organisationKinds,
  label: { fr: 'Type de structure', en: 'Kind of organisation' },
  note: {
    fr: 'Seules les entreprises sont comptées comme telles.',
    en: 'Only companies are counted as such.',
  },
  synonyms: ['type', 'nature de la structure', 'catégorie', 'organisation type'],
  example: 'Entreprise',
}
