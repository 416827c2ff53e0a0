import type { Schema } from '../schema'
import { id, known, quality } from './columns'

/** Receipts of deliverables, as an officer notes them. */
export const deliveries: Schema = {
  id: 'deliveries',
  label: { fr: 'Livrables', en: 'Deliverables' },
  note: {
    fr: 'Une ligne par remise d’un livrable, ou par constat qu’il manque.',
    en: 'One row per handing over of a deliverable, or per note that it is missing.',
  },
  synonyms: ['remises', 'livrables remis', 'suivi des livrables', 'deliverable receipts'],
  columns: [
    id,
    {
      id: 'deliverable',
      kind: 'reference',
      to: 'deliverable',
      isRequired: true,
      label: { fr: 'Livrable', en: 'Deliverable' },
      note: { fr: 'Nom ou code du livrable.', en: 'Name or code of the deliverable.' },
      synonyms: ['document', 'pièce', 'intitulé du livrable', 'deliverable'],
      example: 'Rapport exemple',
    },
    {
      id: 'note',
      kind: 'choice',
      choices: [
        {
          id: 'received',
          label: { fr: 'Remis', en: 'Received' },
          synonyms: ['reçu', 'oui', 'complet', 'fourni'],
        },
        {
          id: 'incomplete',
          label: { fr: 'À compléter', en: 'Incomplete' },
          synonyms: ['incomplet', 'partiel', 'avec réserves'],
        },
        {
          id: 'notReceived',
          label: { fr: 'Non remis', en: 'Not received' },
          synonyms: ['manquant', 'non reçu', 'non'],
        },
      ],
      isRequired: true,
      label: { fr: 'Constat', en: 'Note' },
      note: { fr: 'Remis, à compléter ou non remis.', en: 'Received, incomplete or not received.' },
      synonyms: ['état', 'statut', 'remise', 'state'],
      example: 'Remis',
    },
    {
      id: 'day',
      kind: 'day',
      isRequired: true,
      label: { fr: 'Date', en: 'Date' },
      note: { fr: 'Jour de la remise, ou du constat.', en: 'Day of receipt, or of the note.' },
      synonyms: ['date de remise', 'remis le', 'reçu le', 'date de réception', 'received on'],
      example: '2026-03-31',
    },
    {
      id: 'version',
      kind: 'whole',
      label: { fr: 'Version', en: 'Version' },
      note: {
        fr: 'Numéro de version, 1 pour la première.',
        en: 'Number of the version, 1 for the first.',
      },
      synonyms: ['n° de version'],
      example: 1,
    },
    {
      id: 'reservations',
      kind: 'text',
      label: { fr: 'Réserves', en: 'Reservations' },
      note: { fr: 'Ce qui manque, en mots.', en: 'What is lacking, in words.' },
      synonyms: ['manques', 'observations', 'commentaire', 'remarques'],
      example: null,
    },
    {
      id: 'by',
      kind: 'text',
      isRequired: true,
      label: { fr: 'Constaté par', en: 'Noted by' },
      note: { fr: 'Service qui l’a noté.', en: 'Office that noted it.' },
      synonyms: ['par', 'noté par', 'destinataire', 'reçu par', 'by'],
      example: 'Service exemple',
    },
    { ...quality, example: null },
    known,
  ],
}
