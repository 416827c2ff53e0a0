import { proposedId } from './observations'
import type { DataSet } from '../../src/publish/dataSet'

type Appreciation = DataSet['appreciations'][number]

const status = 'simulated' as const

/** What simulated people make of the results. */
export const appreciations: readonly Appreciation[] = [
  {
    id: 'demo-appreciation-visits-june',
    indicator: 'companies-visited',
    promise: proposedId('2026-target-companies-visited-gbm'),
    author: 'Agent simulé, GBM',
    date: '2026-04-09',
    opinion: 'reserved',
    words: 'Le démarrage est lent.',
    reason: 'Deux mois sans chargé d’affaires (simulé).',
    status,
  },
  {
    id: 'demo-appreciation-visits-december',
    indicator: 'companies-visited',
    promise: '2026-target-companies-visited-gbm',
    author: 'Agent simulé, GBM',
    date: '2026-12-10',
    opinion: 'reserved',
    words: 'Le nombre y est, le tableau remis manque encore de chiffres d’affaires.',
    reason: 'Une ligne sur neuf sans chiffre d’affaires dans le registre simulé.',
    status,
  },
  {
    id: 'demo-appreciation-posts',
    indicator: 'linkedin-posts',
    promise: '2026-target-linkedin-posts',
    author: 'Agent simulé, Région',
    date: '2026-12-10',
    opinion: 'favourable',
    words: 'Moins de publications, davantage de lecteurs : le choix nous convient.',
    reason: 'Le nombre d’abonnés dépasse l’objectif voté.',
    status,
  },
  {
    id: 'demo-appreciation-projects',
    indicator: 'rd-projects',
    promise: '2026-target-rd-projects-gbm',
    author: 'Agent simulé, GBM',
    date: '2026-12-10',
    opinion: 'favourable',
    words: 'Sept projets sur huit, et un dossier déposé en décembre.',
    reason: 'Le huitième projet est instruit (simulé).',
    status,
  },
]

export const replies: DataSet['replies'] = [
  {
    id: 'demo-reply-visits',
    indicator: 'companies-visited',
    promise: proposedId('2026-target-companies-visited-gbm'),
    author: 'Direction simulée, PMT',
    date: '2026-06-12',
    words: 'Le poste est pourvu depuis avril ; le rattrapage est engagé.',
    status,
  },
  {
    id: 'demo-reply-posts',
    indicator: 'linkedin-posts',
    promise: '2026-target-linkedin-posts',
    author: 'Direction simulée, PMT',
    date: '2026-12-10',
    words: 'Nous avons préféré des publications plus longues et moins nombreuses.',
    status,
  },
  {
    id: 'demo-reply-members',
    indicator: 'members',
    promise: '2026-target-members-bfc',
    author: 'Direction simulée, PMT',
    date: '2026-09-17',
    words: 'Trois des six radiations sont des cessations d’activité.',
    status,
  },
]

export const decisions: DataSet['decisions'] = [
  {
    id: 'demo-decision-01',
    committee: '2026-02-12',
    words: 'Le registre des visites est tenu par commune et transmis à chaque comité (simulé).',
    due: '2026-04-09',
    indicator: 'companies-visited',
    deliverable: null,
    status,
  },
  {
    id: 'demo-decision-02',
    committee: '2026-04-09',
    words: 'PMT présente en juin un plan de rattrapage des visites (simulé).',
    due: '2026-06-05',
    indicator: 'companies-visited',
    deliverable: null,
    status,
  },
  {
    id: 'demo-decision-03',
    committee: '2026-06-12',
    words: 'Le tableau des visites est remis avant le comité de septembre (simulé).',
    due: '2026-09-10',
    indicator: null,
    deliverable: '2026-deliverable-visits-table',
    status,
  },
  {
    id: 'demo-decision-04',
    committee: '2026-09-17',
    words: 'L’objectif d’abonnés est porté à 2 800 (simulé).',
    due: null,
    indicator: 'linkedin-followers',
    deliverable: null,
    status,
  },
  {
    id: 'demo-decision-05',
    committee: '2026-09-17',
    words: 'PMT complète les chiffres d’affaires du tableau des visites (simulé).',
    due: '2026-11-30',
    indicator: null,
    deliverable: '2026-deliverable-visits-table',
    status,
  },
  {
    id: 'demo-decision-06',
    committee: '2026-12-10',
    words: 'Les deux totaux de la Rentrée du DM sont rapprochés avant le rapport final (simulé).',
    due: '2027-02-26',
    indicator: 'rentree-dm-participants',
    deliverable: null,
    status,
  },
]
