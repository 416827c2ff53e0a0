import type { RuleId } from '../../../mocks/contract/kit/rules'
import type { Draft } from './inMemory'

const at = <T>(list: readonly T[], place: number): T => {
  const found = list.at(place)
  if (found === undefined) throw new Error(`no record ${place}`)
  return found
}
const figure = (set: Draft, id: string): Draft['observations'][number] => {
  const found = set.observations.find((observation) => observation.id === `pole-01-${id}`)
  if (found === undefined) throw new Error(`no figure ${id}`)
  return found
}
const reason = { fr: 'Révision', en: 'Revision' }

/** Errors that a back end makes in its own tables: files are made from them as from any others. */
export const seedsInSets: readonly (readonly [RuleId, (set: Draft) => void])[] = [
  ['reference', (set) => (figure(set, 'members-2024-target').territory = 'nowhere')],
  ['source', (set) => (figure(set, 'members-2024-target').source.section = 'nowhere')],
  [
    'cycle',
    (set) => {
      figure(set, 'members-2024-target').partOf = 'pole-01-members-2025-target'
      figure(set, 'members-2025-target').partOf = 'pole-01-members-2024-target'
    },
  ],
  [
    'agreement-programme',
    (set) => {
      set.programmes.push({ ...at(set.programmes, 0), id: 'another' })
      figure(set, 'members-2024-target').programme = 'another'
    },
  ],
  [
    'scope-shared',
    (set) => {
      set.programmes.push({ ...at(set.programmes, 0), id: 'another' })
      set.observations.push({
        ...figure(set, 'members-2024-actual'),
        id: 'of-another',
        programme: 'another',
        value: 1,
      })
    },
  ],
  [
    'revises-scope',
    (set) =>
      (figure(set, 'members-2024-target').revises = {
        observation: 'pole-01-own-income-2024-target',
        reason,
      }),
  ],
  [
    'revises-order',
    (set) => {
      figure(set, 'members-2025-target').revises = {
        observation: 'pole-01-members-2024-target',
        reason,
      }
      figure(set, 'members-2025-target').known = '2023-01-14'
    },
  ],
  [
    'indicator-empty',
    (set) => set.indicators.push({ ...at(set.indicators, 0), id: 'never-counted' }),
  ],
  [
    'asked-columns',
    (set) => {
      set.deliverables.push({
        id: 'visits-table',
        programme: at(set.programmes, 0).id,
        agreement: null,
        axis: null,
        label: { fr: 'Tableau', en: 'Table' },
        frequency: 'once',
        due: null,
        quantity: null,
        requiredColumns: ['noms', 'effectifs'],
        table: { register: 'visits', columns: [['company']] },
        words: 'un tableau',
        source: figure(set, 'members-2024-target').source,
      })
    },
  ],
  ['reference', (set) => (at(set.visits, 0).market = 'nowhere')],
  ['computation', (set) => (at(set.amounts, 2).euros += 1)],
  ['count', (set) => (figure(set, 'company-visits-2024-actual').value = 29)],
  ['count', (set) => set.visits.splice(0, 20)],
  ['fills', (set) => (at(set.indicators, 0).fills = Array.from({ length: 12 }, () => 0.1))],
  ['bounds', (set) => (figure(set, 'members-2024-target').upper = 1)],
  [
    'bounds',
    (set) => {
      figure(set, 'members-2024-target').value = null
      figure(set, 'members-2024-target').upper = 10
    },
  ],
  [
    'bounds',
    (set) => (figure(set, 'members-2024-target').derived = { low: 2, high: 1, how: reason }),
  ],
  ['whole', (set) => (figure(set, 'members-2024-target').value = 12.5)],
  [
    'share',
    (set) => (at(set.amounts, 0).share = { value: 120, source: at(set.amounts, 0).source }),
  ],
  [
    'negative',
    (set) => {
      at(set.instalments, 0).euros = -1
      set.payments = []
    },
  ],
  ['overpaid', (set) => (at(set.payments, 0).euros += 1)],
  ['simulated-undeclared', (set) => (set.simulated = false)],
  [
    'simulated-none',
    (set) => {
      for (const record of [...set.observations, ...set.visits, ...set.payments])
        record.status = 'final'
    },
  ],
  ['known-later', (set) => (figure(set, 'members-2026-target').known = '2026-07-01')],
  ['happened-later', (set) => (figure(set, 'members-2025-actual').known = '2025-06-30')],
  ['text-control', (set) => (at(set.programmes, 0).purpose.fr = 'Exemple \u202Eélumis')],
  ['text-mojibake', (set) => (at(set.programmes, 0).purpose.fr = 'Exemple simulÃ©')],
  [
    'text-markup',
    (set) => (at(set.programmes, 0).purpose.fr = 'Exemple &eacute;crit en <b>HTML</b>'),
  ],
  ['text-form', (set) => (at(set.programmes, 0).purpose.fr = 'Exemple simule\u0301')],
]
