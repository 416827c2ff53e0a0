import type { Label, Operator } from '../../src/domain/observation'

/** A figure that PMT would type itself: the register cannot give it. */
export interface TypedFigure {
  readonly known: string
  readonly value: number | null
  readonly words: string
  readonly operator?: Operator
  readonly level?: 'verified'
  /** Why it replaces the one before; the first of a series has none. */
  readonly reason?: Label
}

const updated: Label = {
  fr: 'Chiffre mis à jour pour le comité.',
  en: 'Figure updated for the committee.',
}
const again = (
  known: string,
  value: number,
  words: string,
  reason: Label = updated,
): TypedFigure => ({ known, value, words, reason })

/** Typed figures by the target that they answer, oldest first; each replaces the one before. */
export const typed: Readonly<Record<string, readonly TypedFigure[]>> = {
  '2026-target-members-bfc': [
    { known: '2026-04-09', value: 276, words: '276 membres au fichier simulé des adhérents' },
    again('2026-06-12', 283, '283 membres au fichier simulé des adhérents'),
    again('2026-09-17', 277, '277 membres au fichier simulé des adhérents', {
      fr: 'Six radiations pour cotisation impayée, constatées après le comité de juin.',
      en: 'Six members struck off for unpaid fees, found after the June committee.',
    }),
    again('2026-12-10', 282, '282 membres au fichier simulé des adhérents'),
  ],
  '2026-target-members-gbm': [
    { known: '2026-06-12', value: 76, words: '76 membres sur GBM au fichier simulé' },
    again('2026-09-17', 79, '79 membres sur GBM au fichier simulé'),
    {
      known: '2026-12-10',
      value: 81,
      words: '81 membres sur GBM au fichier simulé',
      level: 'verified',
      reason: {
        fr: 'Liste rapprochée par l’agent de GBM (simulé).',
        en: 'List checked by the GBM officer (simulated).',
      },
    },
  ],
  '2026-target-individual-companies-gbm': [
    { known: '2026-09-17', value: 74, words: '74 entreprises individuelles (simulé)' },
  ],
  '2026-target-gbm-member-companies': [
    { known: '2026-12-10', value: 71, words: '71 entreprises adhérentes sur GBM (simulé)' },
  ],
  '2026-target-calls-asd-microtech': [
    { known: '2026-09-17', value: 14, words: '14 appels à projets relayés (simulé)' },
  ],
  '2026-target-linkedin-posts': [
    { known: '2026-02-12', value: 18, words: '18 publications (simulé)' },
    again('2026-04-09', 31, '31 publications (simulé)'),
    again('2026-06-12', 61, '61 publications (simulé)'),
    again('2026-09-17', 58, '58 publications (simulé)', {
      fr: 'Neuf republications avaient été comptées comme des publications : elles sont retirées.',
      en: 'Nine reposts had been counted as posts: they are taken out.',
    }),
    again('2026-12-10', 71, '71 publications (simulé)'),
  ],
  '2026-target-linkedin-followers': [
    {
      known: '2026-02-12',
      value: 2450,
      operator: '~',
      words: 'environ 2 450 abonnés, estimation simulée',
    },
    again('2026-04-09', 2521, '2 521 abonnés (simulé)', {
      fr: 'Le relevé de la plateforme remplace l’estimation.',
      en: 'The platform’s own count replaces the estimate.',
    }),
    again('2026-06-12', 2588, '2 588 abonnés (simulé)'),
    again('2026-09-17', 2664, '2 664 abonnés (simulé)'),
    again('2026-12-10', 2713, '2 713 abonnés (simulé)'),
  ],
  '2026-target-asd-booklet': [
    { known: '2026-12-10', value: 1, words: 'un livret produit (simulé)' },
  ],
  '2026-target-rentree-dm-participants': [
    { known: '2026-12-10', value: 530, words: '530 participants annoncés (simulé)' },
  ],
  '2026-health2-target-prospecting': [
    {
      known: '2026-04-09',
      value: 120,
      operator: '~',
      words: 'environ 120 structures, estimation simulée',
    },
    again('2026-06-12', 134, '134 structures (simulé)', {
      fr: 'Le tableau de prospection remplace l’estimation.',
      en: 'The prospecting table replaces the estimate.',
    }),
    again('2026-12-10', 187, '187 structures (simulé)'),
  ],
  '2026-health2-target-memberships': [
    { known: '2026-04-09', value: 52, words: '52 adhésions en 2025 (simulé)' },
  ],
  '2026-health2-target-introductions': [
    { known: '2026-06-12', value: 2, words: '2 mises en relation (simulé)' },
    again('2026-12-10', 5, '5 mises en relation (simulé)'),
  ],
  '2026-target-mission-cluster-meetings': [
    { known: '2026-06-12', value: null, words: 'trois réunions de pôles tenues (simulé)' },
  ],
  '2026-target-mission-regional-committees': [
    { known: '2026-09-17', value: null, words: 'présence à chaque comité régional (simulé)' },
  ],
  '2026-target-commercial-kit': [
    { known: '2026-04-09', value: null, words: 'kit commercial mis à jour en mars (simulé)' },
  ],
  '2026-target-asd-webinars': [
    { known: '2026-06-12', value: null, words: 'un webinaire AEROEXCELLENCE tenu (simulé)' },
  ],
  '2026-target-aircyber-bronze': [
    { known: '2026-12-10', value: null, words: 'dossier déposé, niveau non obtenu (simulé)' },
  ],
  '2026-iam-target-unitc-workshop': [
    { known: '2026-06-12', value: null, words: 'atelier tenu (simulé)' },
  ],
  '2026-iam-target-asd-mapping': [
    {
      known: '2026-09-17',
      value: null,
      words: 'cartographie en cours, 22 entreprises décrites (simulé)',
    },
  ],
  '2026-health2-target-booklet': [
    {
      known: '2026-09-17',
      value: null,
      words: 'livret paru en français, version anglaise à venir (simulé)',
    },
  ],
}

/** Promises of 2026 with a number of which the demonstration reports nothing, on purpose: « n. p. » has to be seen too. */
export const unreported: readonly string[] = [
  '2026-target-private-resources-share',
  '2026-target-members-directory',
  '2026-iam-target-communication-exchange',
  '2026-health2-target-training-actions',
]

/**
 * What the simulated committee of February proposes for the year, by the target of the act that is voted in June: figures of
 * the demonstration's own, for nobody can know in February what the act will print.
 */
export const proposed: Readonly<Record<string, number>> = {
  '2026-target-funders-committees': 4,
  '2026-target-rd-projects-gbm': 7,
  '2026-target-members-bfc': 275,
  '2026-target-members-gbm': 78,
  '2026-target-individual-companies-gbm': 75,
  '2026-target-events-organised': 14,
  '2026-target-events-organised-gbm': 3,
  '2026-target-linkedin-posts': 90,
  '2026-target-linkedin-followers': 2500,
  '2026-target-companies-visited-gbm': 100,
  '2026-target-companies-visited-gbm-asd': 8,
  '2026-target-printemps-ia-participants': 180,
  '2026-target-rentree-dm-participants': 450,
  '2026-target-gbm-companies-in-events': 55,
  '2026-target-asd-companies-supported': 25,
  '2026-iam-target-itd-steering-meetings': 3,
  '2026-health2-target-prospecting': 180,
  '2026-health2-target-memberships': 50,
  '2026-health2-target-projects': 2,
  '2026-health2-target-webinars': 3,
  '2026-health2-target-companies-served': 5,
  '2026-health2-target-introductions': 4,
}

/** A target that the simulated committee of September raises. */
export const raised = {
  target: '2026-target-linkedin-followers',
  day: '2026-09-17',
  value: 2800,
  words: 'porter l’objectif à 2 800 abonnés (simulé)',
  reason: {
    fr: 'Objectif relevé au comité de septembre (simulé) : 2 600 était presque atteint.',
    en: 'Target raised at the September committee (simulated): 2,600 was nearly attained.',
  },
} as const

/** How indicators fill within the year, so that a pace can be read: declared by the demonstration alone. */
export const fills: Readonly<Record<string, 'linear' | readonly number[]>> = {
  'companies-visited': 'linear',
  'linkedin-posts': 'linear',
  'events-organised': [0.04, 0.06, 0.1, 0.1, 0.1, 0.12, 0.04, 0, 0.14, 0.12, 0.1, 0.08],
}
