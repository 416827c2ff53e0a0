import type { DataSet } from '../../src/publish/dataSet'
import { year2026 } from './calendar'

type Rule = DataSet['rules'][number]

const twoYears = { start: '2025-01-01', end: '2026-12-31' } as const

const eventRule = (
  id: string,
  label: Rule['label'],
  scope: Pick<Rule, 'indicator' | 'population' | 'territory' | 'programme'>,
  where: Rule['where'],
): Rule => ({ id, label, nature: null, register: 'events', count: 'rows', ...scope, where })

const health = (
  id: string,
  fr: string,
  en: string,
  scope: readonly [string, string, string],
  list: string,
  territory?: string,
): Rule =>
  eventRule(
    id,
    { fr, en },
    { indicator: scope[0], population: scope[1], territory: scope[2], programme: 'pmt-health-2' },
    { period: twoYears, list, ...(territory === undefined ? {} : { territory }) },
  )
/** Promises of 2026 that are counted in events held. */
export const eventRules: readonly Rule[] = [
  eventRule(
    'events-organised',
    { fr: 'Manifestations organisées pour les membres', en: 'Events organised for members' },
    {
      indicator: 'events-organised',
      population: 'events-members',
      territory: 'unspecified',
      programme: 'animation-2026',
    },
    { period: year2026, list: 'member-event' },
  ),
  eventRule(
    'events-organised-gbm',
    {
      fr: 'Manifestations organisées pour les membres sur GBM',
      en: 'Events organised for members in GBM',
    },
    {
      indicator: 'events-organised',
      population: 'events-members',
      territory: 'gbm',
      programme: 'animation-2026',
    },
    { period: year2026, list: 'member-event', territory: 'gbm' },
  ),
  eventRule(
    'funders-committees',
    { fr: 'Comités des financeurs tenus', en: 'Funders’ committees held' },
    {
      indicator: '2026-funders-committees',
      population: 'committees',
      territory: 'unspecified',
      programme: 'animation-2026',
    },
    { period: year2026, list: 'funders-committee' },
  ),
  eventRule(
    'asd-committee',
    { fr: 'Comités ASD tenus à Besançon', en: 'ASD committees held in Besançon' },
    {
      indicator: '2026-asd-committee',
      population: 'committees',
      territory: 'gbm',
      programme: 'animation-2026',
    },
    { period: year2026, list: 'asd-committee', territory: 'gbm' },
  ),
  eventRule(
    'itd-edition',
    { fr: 'Éditions des Innovative Therapies Days', en: 'Editions of Innovative Therapies Days' },
    {
      indicator: 'iam-itd-edition',
      population: 'editions',
      territory: 'gbm',
      programme: 'iam-2026',
    },
    { period: year2026, list: 'itd', territory: 'gbm' },
  ),
  eventRule(
    'itd-steering-meetings',
    { fr: 'Réunions du comité de pilotage des ITD', en: 'Meetings of the ITD steering committee' },
    {
      indicator: 'iam-itd-steering-meetings',
      population: 'meetings',
      territory: 'unspecified',
      programme: 'iam-2026',
    },
    { period: year2026, list: 'itd-steering' },
  ),
  health(
    'health-thematic',
    'Rencontres thématiques santé',
    'Health theme meetings',
    ['health2-thematic-meetings', 'meetings', 'unspecified'],
    'health-thematic',
  ),
  health(
    'health-thematic-gbm',
    'Rencontres thématiques santé sur GBM',
    'Health theme meetings in GBM',
    ['health2-thematic-meetings', 'meetings', 'gbm'],
    'health-thematic',
    'gbm',
  ),
  health(
    'health-medtech',
    'Comités Technologies de santé (medtech)',
    'Health technology committees (medtech)',
    ['health2-committees', 'medtech', 'gbm'],
    'health-medtech',
    'gbm',
  ),
  health(
    'health-biotech',
    'Comités Technologies de santé (biotech)',
    'Health technology committees (biotech)',
    ['health2-committees', 'biotech', 'gbm'],
    'health-biotech',
    'gbm',
  ),
  health(
    'health-webinars',
    'Webinaires santé',
    'Health webinars',
    ['health2-webinars', 'webinars', 'unspecified'],
    'health-webinar',
  ),
  health(
    'health-webinars-sales',
    'Webinaires « Vendre à l’international »',
    'Webinars on selling abroad',
    ['health2-webinars', 'international-sales', 'unspecified'],
    'health-webinar-sales',
  ),
]
