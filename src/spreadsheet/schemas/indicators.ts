import { natureChoices, id, known, programme, quality, territory } from './columns'
import type { Schema } from '../schema'

/** Figures in long form: one row per figure, as the cluster types what no register gives. */
export const indicators: Schema = {
  id: 'indicators',
  label: { fr: 'Indicateurs', en: 'Indicators' },
  note: {
    fr: 'Une ligne par chiffre : un objectif, un résultat ou une valeur de départ. Une cellule vide n’est pas zéro.',
    en: 'One row per figure: a target, a result or a baseline. An empty cell is not zero.',
  },
  synonyms: ['KPI', 'chiffres', 'résultats', 'tableau de bord', 'figures', 'annexe 1'],
  columns: [
    id,
    {
      id: 'indicator',
      kind: 'reference',
      to: 'indicator',
      isRequired: true,
      label: { fr: 'Indicateur', en: 'Indicator' },
      note: { fr: 'Nom ou code de l’indicateur.', en: 'Name or code of the indicator.' },
      synonyms: ['KPI', 'libellé', 'intitulé', 'nom de l’indicateur', 'indicator'],
      example: 'Adhérents',
    },
    {
      id: 'role',
      kind: 'choice',
      choices: [
        {
          id: 'target',
          label: { fr: 'Objectif', en: 'Target' },
          synonyms: ['cible', 'prévisionnel', 'visé', 'attendu'],
        },
        {
          id: 'actual',
          label: { fr: 'Résultat', en: 'Actual' },
          synonyms: ['réalisé', 'constaté', 'obtenu', 'atteint', 'result'],
        },
        {
          id: 'baseline',
          label: { fr: 'Départ', en: 'Baseline' },
          synonyms: ['référence', 'valeur initiale', 'valeur de départ'],
        },
      ],
      isRequired: true,
      label: { fr: 'Objectif ou résultat', en: 'Target or actual' },
      note: { fr: 'Objectif, résultat ou départ.', en: 'Target, actual or baseline.' },
      synonyms: ['rôle', 'type', 'type de valeur', 'nature du chiffre', 'role', 'kind'],
      example: 'Résultat',
    },
    {
      id: 'population',
      kind: 'reference',
      to: 'population',
      label: { fr: 'Population', en: 'Population' },
      note: {
        fr: 'Ce qui est compté ; à remplir quand l’indicateur a plusieurs définitions.',
        en: 'What is counted; to fill in where the indicator has several definitions.',
      },
      synonyms: ['périmètre', 'définition', 'scope', 'population'],
      example: 'membres (2026)',
    },
    { ...territory, isRequired: true },
    {
      id: 'nature',
      kind: 'choice',
      choices: [
        ...natureChoices,
        {
          id: 'L/A',
          label: { fr: 'L/A', en: 'L/A' },
          synonyms: ['L ou A', 'labellisé ou accompagné'],
        },
      ],
      label: { fr: 'Nature', en: 'Nature' },
      note: {
        fr: 'L, A, F ou L/A pour les projets ; vide sinon.',
        en: 'L, A, F or L/A for projects; empty otherwise.',
      },
      synonyms: ['L/A/F', 'nature du projet'],
      example: null,
    },
    {
      id: 'period',
      kind: 'period',
      isRequired: true,
      label: { fr: 'Période', en: 'Period' },
      note: {
        fr: 'Année (2026) ou jour auquel le chiffre se rapporte.',
        en: 'Year (2026) or day to which the figure applies.',
      },
      synonyms: ['année', 'exercice', 'date', 'millésime', 'year'],
      example: '2026',
    },
    {
      id: 'value',
      kind: 'quantity',
      label: { fr: 'Valeur', en: 'Value' },
      note: {
        fr: 'Le chiffre, avec ses mots s’il en a : 370, Estimé 370, >280, 20 à 40, 13 : 4(L) et 8(A).',
        en: 'The figure, with its words where it has some: 370, Estimated 370, >280, 20 to 40, 13 : 4(L) and 8(A).',
      },
      synonyms: ['chiffre', 'résultat', 'réalisé', 'montant', 'nombre', 'value', 'figure'],
      example: 281,
    },
    {
      id: 'upper',
      kind: 'number',
      label: { fr: 'Borne haute', en: 'Upper bound' },
      note: { fr: 'Seulement pour une fourchette.', en: 'For a range only.' },
      synonyms: ['maximum', 'valeur haute', 'upper'],
      example: null,
    },
    {
      id: 'operator',
      kind: 'choice',
      choices: [
        {
          id: '>',
          label: { fr: 'plus de', en: 'more than' },
          synonyms: ['au-delà de', 'supérieur à', '>'],
        },
        {
          id: '>=',
          label: { fr: 'au moins', en: 'at least' },
          synonyms: ['au minima', 'au minimum', '≥', '>='],
        },
        { id: '<', label: { fr: 'moins de', en: 'less than' }, synonyms: ['inférieur à', '<'] },
        { id: '<=', label: { fr: 'au plus', en: 'at most' }, synonyms: ['au maximum', '≤', '<='] },
        { id: '~', label: { fr: 'environ', en: 'about' }, synonyms: ['près de', '~', '≈'] },
        { id: '=', label: { fr: 'exactement', en: 'exactly' }, synonyms: ['=', 'égal à'] },
      ],
      label: { fr: 'Comparaison', en: 'Comparison' },
      note: {
        fr: 'Plus de, au moins, environ… ; vide pour un chiffre nu.',
        en: 'More than, at least, about…; empty for a bare figure.',
      },
      synonyms: ['opérateur', 'signe', 'operator'],
      example: null,
    },
    {
      id: 'unit',
      kind: 'reference',
      to: 'unit',
      label: { fr: 'Unité', en: 'Unit' },
      note: {
        fr: 'Celle de l’indicateur si rien n’est dit.',
        en: 'That of the indicator where nothing is said.',
      },
      synonyms: ['unit', 'unités'],
      example: null,
    },
    {
      id: 'words',
      kind: 'text',
      label: { fr: 'Mots de la source', en: 'Words of the source' },
      note: {
        fr: 'La phrase qui porte le chiffre, telle quelle.',
        en: 'The sentence that bears the figure, as it stands.',
      },
      synonyms: [
        'commentaire',
        'libellé de la source',
        'remarque',
        'observation',
        'comment',
        'words',
      ],
      example: '281 membres au fichier des adhérents',
    },
    programme,
    {
      id: 'agreement',
      kind: 'reference',
      to: 'agreement',
      label: { fr: 'Convention', en: 'Agreement' },
      note: {
        fr: 'Acte qui imprime l’objectif, si c’en est un.',
        en: 'Act that prints the target, where it is one.',
      },
      synonyms: ['acte', 'agreement'],
      example: null,
    },
    quality,
    known,
  ],
}
