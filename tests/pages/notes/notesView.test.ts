import { beforeAll, describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/spreadsheet/csv'
import { notesCsv } from '../../../src/pages/notes/notesCsv'
import { notesView } from '../../../src/pages/notes/notesView'
import type { FundingData } from '../../../src/subjects/money/fundingData'
import { decision, delivery } from '../../subjects/notes/noteBuilders'
import { fundingSet } from '../../support/fundingSet'

let data: FundingData
let asOf: string
beforeAll(async () => {
  ;({ data, asOf } = await fundingSet())
})

const report = '2026-iam-deliverable-proposals'
const view = (
  filters: Parameters<typeof notesView>[1] = {},
  notes: Parameters<typeof notesView>[2]['notes'] = [],
) => notesView(data, filters, { dataset: 'published', asOf, readerDay: '2027-01-15', notes })
const lineOf = (groups: ReturnType<typeof notesView>, id: string) =>
  groups.flatMap(({ lines }) => lines).find(({ line }) => line.id === id)

describe('the checklist', () => {
  it('holds every deliverable once', () => {
    const ids = view().flatMap(({ lines }) => lines.map(({ line }) => line.id))
    expect(ids.toSorted()).toEqual(data.deliverables.map(({ id }) => id).toSorted())
  })

  it('is narrowed to a funder and to an agreement, and unknown ones narrow nothing', () => {
    const gbm = view({ financeur: 'gbm' })
    expect(gbm.length).toBeGreaterThan(1)
    expect(gbm.every(({ agreement }) => agreement?.parties.includes('gbm'))).toBe(true)
    const [first] = gbm
    const one = view({ convention: first?.agreement?.id })
    expect(one.map(({ agreement }) => agreement?.id)).toEqual([first?.agreement?.id])
    expect(view({ financeur: 'nobody', convention: 'none' })).toEqual(view())
  })

  it.each([
    ['nothing noted', [], null],
    [
      'received',
      [delivery({ deliverable: report, day: '2026-12-20' })],
      { state: 'handedOver', day: '2026-12-20' },
    ],
    [
      'with reservations',
      [delivery({ deliverable: report, note: 'incomplete', day: '2026-12-20' })],
      { state: 'toComplete', day: '2026-12-20' },
    ],
    [
      'noted missing before it was due',
      [delivery({ deliverable: report, note: 'notReceived', day: '2026-12-20' })],
      { state: 'toHandOver', due: '2026-12' },
    ],
    [
      'noted missing after it was due',
      [delivery({ deliverable: report, note: 'notReceived', day: '2027-01-10' })],
      { state: 'overdue', due: '2026-12', days: 15 },
    ],
    [
      'missing, then received',
      [
        delivery({ deliverable: report, note: 'notReceived', day: '2027-01-10' }),
        delivery({ id: 'n5', rev: 'r5', deliverable: report, day: '2027-01-12' }),
      ],
      { state: 'handedOver', day: '2027-01-12' },
    ],
    [
      'noted of another data set',
      [delivery({ deliverable: report, dataset: 'demonstration' })],
      null,
    ],
  ])('%s', (_, notes, state) => {
    const pointed = lineOf(view({}, notes), report)
    expect(pointed?.withNotes).toEqual(state)
    // The published state does not move.
    expect(pointed?.line.state).toEqual({ state: 'toHandOver', due: '2026-12' })
  })
})

describe('the notes as a table', () => {
  it('say who, when and what, mark themselves as unpublished, and never run a formula', () => {
    const rows = notesCsv([
      delivery({ note: 'incomplete', reservations: 'Il manque\nles SIRET.' }),
      decision({ words: '=1+1' }),
    ])
    const csv = writeCsv(rows, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')
    const [head = [], first = [], second = []] = rows
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]))
    expect(first).toEqual(
      expect.arrayContaining([
        'livrable',
        'annual-report',
        '2027-03-30',
        'Agent A',
        1,
        'noté ici, non publié',
      ]),
    )
    expect(second).toEqual(expect.arrayContaining(['décision', 'Adhérents', '2026-07-08']))
    expect(csv).toContain('"Il manque\nles SIRET."')
    expect(csv).toContain(";'=1+1;")
  })
})
