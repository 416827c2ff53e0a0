import type { Column, Schema } from '../schema'
import { id, known } from './columns'

const date: Column = {
  id: 'date',
  kind: 'period',
  isRequired: true,
  label: { fr: 'Date', en: 'Date' },
  note: { fr: 'Jour de la rencontre.', en: 'Day of the meeting.' },
  synonyms: ['dates', 'jour', 'date de la rencontre', 'dates des rencontres', 'quand'],
  example: '2026-03-12',
}

const subject: Column = {
  id: 'subject',
  kind: 'text',
  label: { fr: 'Objet', en: 'Subject' },
  note: { fr: 'Ce dont il a été question, en mots.', en: 'What it was about, in words.' },
  synonyms: ['sujet', 'ordre du jour', 'thème', 'topic', 'agenda'],
  example: 'Projet commun exemple',
}

/** Meetings with other clusters, with what came of each: a partnership agreement, calls passed on. */
export const clusters: Schema = {
  id: 'clusters',
  label: { fr: 'Autres clusters', en: 'Other clusters' },
  note: {
    fr: 'Une ligne par rencontre avec un autre pôle ou cluster.',
    en: 'One row per meeting with another cluster.',
  },
  synonyms: ['clusters', 'clusters rencontrés', 'rencontres clusters', 'rencontres inter-pôles'],
  columns: [
    id,
    date,
    {
      id: 'organisation',
      kind: 'text',
      isRequired: true,
      label: { fr: 'Cluster rencontré', en: 'Cluster met' },
      note: {
        fr: 'Nom du pôle ou cluster, toujours écrit de la même façon.',
        en: 'Name of the cluster, always spelled in the same way.',
      },
      synonyms: ['cluster', 'autre cluster', 'pôle', 'pôle rencontré', 'partenaire'],
      example: 'Cluster exemple',
    },
    subject,
    {
      id: 'agreement',
      kind: 'text',
      label: { fr: 'Convention de partenariat', en: 'Partnership agreement' },
      note: {
        fr: 'Nom et date de la convention remise, s’il y en a une.',
        en: 'Name and date of the agreement handed over, where there is one.',
      },
      synonyms: ['convention', 'conventions de partenariats', 'partenariat signé'],
      example: 'Convention exemple, 2026-04-02',
    },
    {
      id: 'calls',
      kind: 'whole',
      label: { fr: 'AMI et AAP relayés', en: 'Calls passed on' },
      note: {
        fr: 'Nombre d’appels à manifestation d’intérêt et à projets relayés.',
        en: 'Number of calls for interest and for projects passed on.',
      },
      synonyms: ['AMI', 'AAP', 'AMI AAP', 'nombre de AMI AAP relayé', 'appels relayés'],
      example: 3,
    },
    known,
  ],
}

/** Boards, general assemblies and meetings of partner bodies in which the cluster took part. */
export const boards: Schema = {
  id: 'boards',
  label: { fr: 'Instances', en: 'Boards' },
  note: {
    fr: 'Une ligne par conseil, assemblée ou rencontre d’une structure partenaire. Des structures, jamais des personnes.',
    en: 'One row per board, assembly or meeting of a partner body. Bodies, never persons.',
  },
  synonyms: [
    'conseils',
    'conseils et assemblées',
    'CA et AG',
    'gouvernance',
    'rencontres partenaires',
  ],
  columns: [
    id,
    date,
    {
      id: 'organisation',
      kind: 'text',
      isRequired: true,
      label: { fr: 'Structure partenaire', en: 'Partner body' },
      note: {
        fr: 'Nom de la structure, toujours écrit de la même façon.',
        en: 'Name of the body, always spelled in the same way.',
      },
      synonyms: ['structure', 'partenaire', 'organisme', 'structures partenaires'],
      example: 'Structure exemple',
    },
    {
      id: 'boardKind',
      kind: 'choice',
      isRequired: true,
      choices: [
        {
          id: 'board',
          label: { fr: 'Conseil d’administration', en: 'Board' },
          synonyms: ['CA', 'conseil', 'bureau'],
        },
        {
          id: 'assembly',
          label: { fr: 'Assemblée générale', en: 'General assembly' },
          synonyms: ['AG', 'assemblée'],
        },
        {
          id: 'meeting',
          label: { fr: 'Rencontre', en: 'Meeting' },
          synonyms: ['réunion', 'rendez-vous', 'comité'],
        },
      ],
      label: { fr: 'Instance', en: 'Kind of meeting' },
      note: { fr: 'Un de la liste déroulante.', en: 'One of the drop-down list.' },
      synonyms: ['type d’instance', 'type de rencontre', 'nature', 'type'],
      example: 'Assemblée générale',
    },
    subject,
    known,
  ],
}
