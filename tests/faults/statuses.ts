import { expect } from 'vitest'
import { answers, problem } from '../support/faultyServer'
import { answered, catalogue, withOverview } from './answered'
import { type FaultCase, isSound, overviewTable } from './stage'

const refusedRow = '400 401 403 404 410'
const refused = [
  [400, /Le serveur n’a pas compris la demande de la page\./],
  [401, /Le serveur refuse l’accès à ces données\./],
  [403, /Le serveur refuse l’accès à ces données\./],
  [404, /Ces données n’existent pas, ou plus, à cette adresse\./],
  [410, /Ces données n’existent pas, ou plus, à cette adresse\./],
] as const

const passingRow = '408 429 500 502 503'
const unavailable = /Le serveur des données est momentanément indisponible\./

export const statusCases: readonly FaultCase[] = [
  ...refused.map(([status, told]) =>
    answered({ row: refusedRow, item: String(status), provoke: answers(status), told, asked: 1 }),
  ),
  ...[408, 429, 500, 502, 503].map((status) =>
    answered({
      row: passingRow,
      item: String(status),
      provoke: answers(status),
      told: unavailable,
      asked: 3,
    }),
  ),
  answered({
    row: passingRow,
    item: 'Retry-After in seconds is kept and shown',
    provoke: answers(503, '', { 'retry-after': '120' }),
    told: /momentanément indisponible ; il demande d’attendre 120 secondes\./,
    asked: 1,
  }),
  answered({
    row: passingRow,
    item: 'Retry-After as a date is kept and shown',
    provoke: answers(429, '', {
      date: 'Wed, 08 Jul 2026 10:00:00 GMT',
      'retry-after': 'Wed, 08 Jul 2026 10:05:00 GMT',
    }),
    told: /il demande d’attendre 300 secondes\./,
    asked: 1,
  }),
  {
    row: passingRow,
    item: 'a short Retry-After is waited for, then the data are shown',
    survive: (browser) =>
      withOverview(browser, answers(429, '', { 'retry-after': '7' }), async (stage) => {
        const { page, site } = stage
        await page.getByText('Chargement…').waitFor()
        await page.clock.runFor(6000)
        expect(site.asked(catalogue)).toBe(1)
        site.mend()
        await page.clock.runFor(2000)
        await overviewTable(page).waitFor()
        expect(site.asked(catalogue)).toBe(2)
        await isSound(stage)
      }),
  },
  answered({
    row: passingRow,
    item: 'problem+json is shown as plain text',
    provoke: problem(503, 'Base <b>en maintenance</b>\u202E\njusqu’à midi', {
      'retry-after': '3600',
    }),
    told: /Détails.*– Base <b>en maintenance<\/b> jusqu’à midi/,
    asked: 1,
  }),
  answered({
    row: passingRow,
    item: 'a long problem+json is cut',
    provoke: problem(500, 'x'.repeat(50_000), { 'retry-after': '3600' }),
    told: /– x{299}…(?!x)/,
    asked: 1,
  }),
]
