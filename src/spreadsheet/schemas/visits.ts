import type { Schema } from '../schema'
import {
  company,
  id,
  inTerritory,
  known,
  market,
  quality,
  siret,
  staff,
  territory,
  turnover,
} from './columns'

/** Act 00171: "un tableau listant les 110 entreprises, leurs effectifs et leurs chiffres d'affaires". */
export const visits: Schema = {
  id: 'visits',
  label: { fr: 'Visites', en: 'Visits' },
  note: {
    fr: 'Une ligne par visite. Une entreprise visitée deux fois est comptée une fois. N’indiquez aucune difficulté d’une entreprise.',
    en: 'One row per visit. A company visited twice is counted once. Never state a company’s difficulties.',
  },
  synonyms: [
    'entreprises visitées',
    'visites d’entreprises',
    'company visits',
    'registre des visites',
  ],
  columns: [
    id,
    company,
    siret,
    {
      id: 'date',
      kind: 'period',
      isRequired: true,
      label: { fr: 'Date', en: 'Date' },
      note: {
        fr: 'Jour de la visite : 31/12/2026.',
        en: 'Day of the visit: 31/12/2026 or 2026-12-31.',
      },
      synonyms: [
        'date de visite',
        'date de la visite',
        'visité le',
        'jour',
        'date du rendez-vous',
        'visit date',
      ],
      example: '2026-03-12',
    },
    territory,
    inTerritory,
    market,
    {
      id: 'member',
      kind: 'yesNo',
      label: { fr: 'Adhérente', en: 'Member' },
      note: {
        fr: 'Oui si l’entreprise est adhérente du pôle.',
        en: 'Yes where the company is a member of the cluster.',
      },
      synonyms: ['adhérent', 'membre', 'adhésion', 'adhérent oui non', 'membre du pôle'],
      example: 'oui',
    },
    staff,
    turnover,
    quality,
    known,
  ],
}
