import type { Nature } from '../../domain/observation'
import type { Choice, Column } from '../schema'

export const natureChoices: readonly (Choice & { readonly id: Nature })[] = [
  {
    id: 'L',
    label: { fr: 'L', en: 'L' },
    synonyms: ['labellisé', 'labelled', 'label', 'projet labellisé'],
  },
  { id: 'A', label: { fr: 'A', en: 'A' }, synonyms: ['accompagné', 'supported', 'accompagnement'] },
  { id: 'F', label: { fr: 'F', en: 'F' }, synonyms: ['financé', 'funded', 'financement'] },
]

/** Key by which two readings of the same row are compared; made from the row where the file has none. */
export const id: Column = {
  id: 'id',
  kind: 'id',
  label: { fr: 'Identifiant', en: 'Identifier' },
  note: {
    fr: 'Facultatif. Minuscules, chiffres et traits d’union. Laissé vide, il est formé à partir de la ligne.',
    en: 'Optional. Lower case, digits and hyphens. Left empty, it is made from the row.',
  },
  synonyms: ['id', 'identifiant', 'référence interne', 'code'],
  example: null,
}

export const territory: Column = {
  id: 'territory',
  kind: 'reference',
  to: 'territory',
  label: { fr: 'Territoire', en: 'Territory' },
  note: {
    fr: 'Celui où se trouve l’établissement, dans la liste déroulante.',
    en: 'The one in which the establishment lies, from the drop-down list.',
  },
  synonyms: [
    'collectivité',
    'EPCI',
    'agglomération',
    'intercommunalité',
    'communauté de communes',
    'commune',
    'ville',
    'département',
    'bassin',
    'secteur géographique',
    'localisation',
    'lieu d’implantation',
    'area',
    'zone',
    'town',
    'city',
  ],
  example: null,
}

/** Which territory it is, and under which headings a list says so, is the data set’s to say. */
export const inTerritory: Column = {
  id: 'inTerritory',
  kind: 'yesNo',
  label: { fr: 'Dans le territoire', en: 'In the territory' },
  note: {
    fr: 'Oui ou non, à la place du territoire quand la liste ne dit que cela.',
    en: 'Yes or no, instead of the territory where the list says no more.',
  },
  synonyms: [],
  example: null,
}

export const market: Column = {
  id: 'market',
  kind: 'reference',
  to: 'market',
  label: { fr: 'Marché', en: 'Market' },
  note: { fr: 'Marché principal de l’entreprise.', en: 'Main market of the company.' },
  synonyms: ['filière', 'secteur', 'secteur d’activité', 'domaine', 'sector', 'marché principal'],
  example: null,
}

export const programme: Column = {
  id: 'programme',
  kind: 'reference',
  to: 'programme',
  label: { fr: 'Programme', en: 'Programme' },
  note: {
    fr: 'Programme au titre duquel la ligne compte.',
    en: 'Programme for which the row counts.',
  },
  synonyms: ['convention', 'dispositif', 'program', 'programme d’animation'],
  example: null,
}

export const siret: Column = {
  id: 'siret',
  kind: 'siret',
  label: { fr: 'SIRET', en: 'SIRET' },
  note: {
    fr: '14 chiffres, saisis comme du texte. Jamais publié.',
    en: '14 digits, entered as text. Never published.',
  },
  synonyms: ['n° siret', 'numéro siret', 'siret établissement', 'siret number'],
  example: null,
}

export const company: Column = {
  id: 'company',
  kind: 'text',
  isRequired: true,
  label: { fr: 'Entreprise', en: 'Company' },
  note: {
    fr: 'Raison sociale, toujours écrite de la même façon : une orthographe, une entreprise comptée.',
    en: 'Name, always spelled in the same way: one spelling, one company counted.',
  },
  synonyms: [
    'raison sociale',
    'société',
    'nom de l’entreprise',
    'nom entreprise',
    'entreprise visitée',
    'dénomination',
    'établissement',
    'company name',
    'nom de la société',
  ],
  example: 'Entreprise exemple',
}

export const staff: Column = {
  id: 'staff',
  kind: 'whole',
  label: { fr: 'Effectif', en: 'Staff' },
  note: {
    fr: 'Nombre de salariés. « n. c. » si l’entreprise ne le dit pas.',
    en: 'Number of employees. “n. c.” where the company does not say.',
  },
  synonyms: [
    'effectifs',
    'salariés',
    'nombre de salariés',
    'nb salariés',
    'employees',
    'headcount',
    'ETP',
    'effectif total',
  ],
  example: 42,
}

export const turnover: Column = {
  id: 'turnover',
  kind: 'euros',
  label: { fr: 'Chiffre d’affaires', en: 'Turnover' },
  note: {
    fr: 'En euros par an, et non en milliers. « n. c. » si l’entreprise ne le dit pas.',
    en: 'Euros a year, not thousands. “n. c.” where the company does not say.',
  },
  synonyms: [
    'CA',
    'CA annuel',
    'chiffre affaires',
    'CA HT',
    'chiffre d’affaires annuel',
    'revenue',
    'sales',
    'chiffre d’affaires en euros',
  ],
  example: 5_400_000,
}

export const known: Column = {
  id: 'known',
  kind: 'day',
  label: { fr: 'Connu le', en: 'Known on' },
  note: {
    fr: 'Jour où la ligne est entrée au registre. Laissé vide, c’est le jour choisi à l’ouverture du fichier.',
    en: 'Day on which the row entered the register. Left empty, the day chosen when the file is opened.',
  },
  synonyms: ['saisi le', 'date de saisie', 'enregistré le', 'entered on', 'known'],
  example: null,
}

export const quality: Column = {
  id: 'status',
  kind: 'choice',
  choices: [
    {
      id: 'final',
      label: { fr: 'Définitif', en: 'Final' },
      synonyms: ['réel', 'constaté', 'confirmé'],
    },
    { id: 'estimated', label: { fr: 'Estimé', en: 'Estimated' }, synonyms: ['estimation'] },
    { id: 'provisional', label: { fr: 'Provisoire', en: 'Provisional' } },
    { id: 'simulated', label: { fr: 'Simulé', en: 'Simulated' }, synonyms: ['fictif'] },
  ],
  label: { fr: 'Qualité', en: 'Quality' },
  note: { fr: 'Définitif si rien n’est dit.', en: 'Final where nothing is said.' },
  synonyms: ['statut', 'fiabilité', 'qualité du chiffre', 'status'],
  example: 'Définitif',
}
