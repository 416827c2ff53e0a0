import type { DataSet } from '../../src/publish/dataSet'
import { year2026 } from './calendar'
import { eventRules } from './eventRules'

type Rule = DataSet['rules'][number]

const twoYears = { start: '2025-01-01', end: '2026-12-31' } as const
const gbm = { territory: 'gbm', nature: null } as const

/** How each countable promise of 2026 is counted from a register. */
export const rules: readonly Rule[] = [
  {
    ...gbm,
    id: 'companies-visited-gbm',
    label: {
      fr: 'Entreprises différentes de GBM visitées en 2026',
      en: 'Different companies of GBM visited in 2026',
    },
    indicator: 'companies-visited',
    population: 'distinct-companies-gbm',
    programme: 'animation-2026',
    register: 'visits',
    count: 'distinctCompanies',
    where: { period: year2026, territory: 'gbm' },
  },
  {
    ...gbm,
    id: 'companies-visited-gbm-asd',
    label: {
      fr: 'Entreprises ASD différentes de GBM visitées en 2026',
      en: 'Different ASD companies of GBM visited in 2026',
    },
    indicator: 'companies-visited',
    population: 'distinct-companies-gbm-asd',
    programme: 'animation-2026',
    register: 'visits',
    count: 'distinctCompanies',
    where: { period: year2026, territory: 'gbm', market: 'asd' },
  },
  {
    ...gbm,
    id: 'companies-in-events-gbm',
    label: {
      fr: 'Entreprises différentes de GBM présentes aux évènements de 2026',
      en: 'Different companies of GBM at events in 2026',
    },
    indicator: '2026-gbm-structures-in-events',
    population: 'individual-companies',
    programme: 'animation-2026',
    register: 'participations',
    count: 'distinctCompanies',
    where: { period: year2026, territory: 'gbm', programme: 'animation-2026' },
  },
  {
    ...gbm,
    id: 'asd-companies-supported',
    label: {
      fr: 'Entreprises différentes de GBM ayant suivi une action ASD',
      en: 'Different companies of GBM that took part in an ASD action',
    },
    indicator: '2026-asd-companies-supported',
    population: 'companies-gbm',
    programme: 'animation-2026',
    register: 'participations',
    count: 'distinctCompanies',
    where: { period: year2026, territory: 'gbm', market: 'asd', list: 'asd-action' },
  },
  {
    id: 'printemps-ia-participants',
    label: {
      fr: 'Participants du Printemps de l’IA, liste de présence',
      en: 'Participants of Printemps de l’IA, attendance list',
    },
    indicator: '2026-printemps-ia-participants',
    population: 'participants',
    territory: 'unspecified',
    nature: null,
    programme: 'animation-2026',
    register: 'participations',
    count: 'participants',
    where: { period: year2026, list: 'printemps-ia' },
  },
  {
    id: 'rentree-dm-participants',
    label: {
      fr: 'Participants de la Rentrée du DM, liste de présence',
      en: 'Participants of Rentrée du DM, attendance list',
    },
    indicator: 'rentree-dm-participants',
    population: 'participants',
    territory: 'unspecified',
    nature: null,
    programme: 'animation-2026',
    register: 'participations',
    count: 'participants',
    where: { period: year2026, list: 'rentree-dm' },
  },
  {
    id: 'health-companies-served',
    label: {
      fr: 'Entreprises différentes de GBM ayant reçu une prestation',
      en: 'Different companies of GBM that received a service',
    },
    indicator: 'health2-companies-served',
    population: 'companies',
    territory: 'gbm',
    nature: null,
    programme: 'pmt-health-2',
    register: 'participations',
    count: 'distinctCompanies',
    where: { period: twoYears, territory: 'gbm', list: 'health-service' },
  },
  {
    id: 'rd-projects-gbm',
    label: {
      fr: 'Projets accompagnés (A) impliquant GBM',
      en: 'Projects supported (A) that involve GBM',
    },
    indicator: 'rd-projects',
    population: 'rd-projects-gbm',
    territory: 'gbm',
    nature: 'A',
    programme: 'animation-2026',
    register: 'projects',
    count: 'rows',
    where: { period: year2026, territory: 'gbm', nature: 'A', programme: 'animation-2026' },
  },
  {
    id: 'health-projects',
    label: { fr: 'Projets santé accompagnés (A)', en: 'Health projects supported (A)' },
    indicator: 'health2-projects',
    population: 'projects',
    territory: 'unspecified',
    nature: 'A',
    programme: 'pmt-health-2',
    register: 'projects',
    count: 'rows',
    where: { period: twoYears, nature: 'A', programme: 'pmt-health-2' },
  },
  ...eventRules,
]
