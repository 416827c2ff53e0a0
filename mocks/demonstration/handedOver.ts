import type { DataSet } from '../../src/publish/dataSet'

type Delivery = DataSet['deliveries'][number]

const delivery = (
  number: number,
  deliverable: string,
  day: string,
  version: number | null = 1,
  reservations: Delivery['reservations'] = null,
): Delivery => ({
  id: `demo-delivery-${String(number).padStart(2, '0')}`,
  deliverable,
  note: reservations === null ? 'received' : 'incomplete',
  day,
  version,
  reservations,
  by: 'Agent simulé, GBM',
  status: 'simulated',
  known: day,
})

/** What was handed over during the simulated year; the other deliverables are still to come. */
export const deliveries: readonly Delivery[] = [
  delivery(1, '2026-deliverable-companies-in-difficulty', '2026-03-10', null),
  delivery(2, '2026-deliverable-minutes', '2026-04-15', null),
  delivery(3, '2026-deliverable-newsletter-information', '2026-05-18', null),
  delivery(4, '2026-deliverable-clusters-table', '2026-06-09'),
  delivery(5, '2026-deliverable-minutes', '2026-07-02', null),
  delivery(6, '2026-deliverable-visits-table', '2026-09-08', 1, {
    fr: 'chiffres d’affaires de neuf entreprises (simulé)',
    en: 'turnover of nine companies (simulated)',
  }),
  delivery(7, '2026-deliverable-event-table', '2026-10-02', 1),
  delivery(8, '2026-deliverable-newsletter-information', '2026-10-05', null),
  delivery(9, '2026-deliverable-visits-table', '2026-12-03', 2),
  delivery(10, '2026-deliverable-projects-table', '2026-12-07', 1, {
    fr: 'aides publiques de deux projets (simulé)',
    en: 'public aid of two projects (simulated)',
  }),
  delivery(11, '2026-iam-deliverable-asd-table', '2026-12-08', 1, {
    fr: 'part de chiffre d’affaires ASD (simulé)',
    en: 'share of ASD turnover (simulated)',
  }),
]

/** Payments made on signature; the balance of 32 500 € stays conditional. */
export const payments: DataSet['payments'] = [
  {
    id: 'demo-payment-animation',
    instalment: '2026-animation-instalment',
    euros: 45_000,
    day: '2026-08-20',
    status: 'simulated',
    known: '2026-08-20',
  },
  {
    id: 'demo-payment-iam',
    instalment: '2026-iam-instalment-signature',
    euros: 32_500,
    day: '2026-08-27',
    status: 'simulated',
    known: '2026-08-27',
  },
  {
    id: 'demo-payment-health',
    instalment: '2026-health2-instalment-2026',
    euros: 45_000,
    day: '2026-10-09',
    status: 'simulated',
    known: '2026-10-09',
  },
]
