import { describe, expect, it } from 'vitest'
import { computationsView } from '../../../src/pages/controls/computationsView'
import { type ControlLists, controlsData } from '../../../src/subjects/controls/controlsData'
import { controlsView, groupOf } from '../../../src/pages/controls/controlsView'

type Contradiction = ControlLists['contradictions'][number]

const label = (fr: string) => ({ fr, en: fr })
const source = (act: string) => ({ act, section: 'one', row: 'ligne', printed: 'au-delà de 280' })
const contradiction = (
  id: string,
  fields: Partial<Contradiction> = {},
  act = 'new',
): Contradiction => ({
  id,
  kind: 'total',
  title: label(`Écart ${id}`),
  arithmetic: label('1 + 1 = 3'),
  statements: [
    { label: label('Énoncé'), value: 0, unit: 'member', retained: true, source: source(act) },
  ],
  why: label('parce que'),
  rounding: false,
  state: 'open',
  concerns: [],
  computations: [],
  ...fields,
})
const act = (id: string, adopted: string) => ({
  id,
  label: label(id),
  number: null,
  authority: 'gbm',
  adopted,
  published: null,
  sections: [{ id: 'one', label: label('Section une'), anchor: 'Une' }],
})
const observation = (id: string) => ({
  kind: 'observation' as const,
  id,
  indicator: 'members',
  label: label('Adhérents'),
  act: 'new',
  section: 'one',
  row: 'l',
  printed: '1',
})
const amount = (id: string, of: string) => ({
  kind: 'amount' as const,
  id,
  label: label('Frais'),
  act: of,
  section: 'one',
  row: 'l',
  printed: '1',
})

const lists: ControlLists = {
  contradictions: [
    contradiction(
      'sum',
      { concerns: ['a', 'b', 'euros', 'convention', 'nobody'], computations: ['adds'] },
      'old',
    ),
    contradiction('words', { kind: 'wording' }),
    contradiction('known', { kind: 'duration', state: 'explained' }),
    contradiction('half', {
      kind: 'share',
      state: 'explained',
      rounding: true,
      computations: ['rounds', 'adds'],
    }),
  ],
  computations: [
    {
      id: 'adds',
      kind: 'sum',
      label: label('Somme'),
      inputs: ['a', 'euros#share'],
      result: 'b',
      tolerance: 0,
    },
    {
      id: 'rounds',
      kind: 'share',
      label: label('Part'),
      inputs: ['a'],
      result: 'old-euros',
      tolerance: 1,
    },
    {
      id: 'holds',
      kind: 'equal',
      label: label('Reprise'),
      inputs: ['a'],
      result: 'b',
      tolerance: 0,
    },
  ],
  acts: [act('old', '2014-06-26'), act('new', '2026-06-25')],
  figures: [observation('a'), observation('b'), amount('euros', 'new'), amount('old-euros', 'old')],
  agreements: [
    {
      id: 'convention',
      label: label('Convention'),
      act: 'new',
      programme: 'animation',
      parties: [],
      cofunders: [],
      period: { start: '2026-01-01', end: '2026-12-31' },
      adopted: '2026-06-25',
      signed: null,
      reportDue: null,
      obligations: [],
      commitments: [],
    },
  ],
  units: [{ id: 'member', one: label('adhérent'), other: label('adhérents'), whole: true }],
}
const controls = controlsData(lists, 'fr')

describe('controls', () => {
  it.each([
    [{ rounding: true, state: 'explained', kind: 'wording' }, 'rounding'],
    [{ rounding: true, state: 'open', kind: 'total' }, 'rounding'],
    [{ rounding: false, state: 'explained', kind: 'date' }, 'explained'],
    [{ rounding: false, state: 'open', kind: 'wording' }, 'clauses'],
    [{ rounding: false, state: 'open', kind: 'reference' }, 'clauses'],
    [{ rounding: false, state: 'open', kind: 'duration' }, 'clauses'],
    [{ rounding: false, state: 'open', kind: 'date' }, 'clauses'],
    [{ rounding: false, state: 'open', kind: 'twoTargets' }, 'clauses'],
    [{ rounding: false, state: 'open', kind: 'twoFigures' }, 'figures'],
    [{ rounding: false, state: 'open', kind: 'population' }, 'figures'],
  ] as const)('%j stands under %s', (control, group) => expect(groupOf(control)).toBe(group))

  it('come by act, latest first, each in one group', () => {
    expect(controls.map(({ id }) => id)).toEqual(['words', 'known', 'half', 'sum'])
    expect(
      controlsView(controls, {}).groups.map(({ group, controls: own }) => [
        group,
        own.map(({ id }) => id),
      ]),
    ).toEqual([
      ['figures', ['sum']],
      ['clauses', ['words']],
      ['explained', ['known']],
      ['rounding', ['half']],
    ])
  })

  it.each([
    ['an act', { programme: 'old' }, ['sum']],
    ['a kind', { domaine: 'wording' }, ['words']],
    ['a state', { statut: 'explained' }, ['known', 'half']],
    ['words without accents', { q: 'ecart HALF' }, ['half']],
    ['what is printed', { q: '280 delà', programme: 'old' }, ['sum']],
    ['nothing that exists', { q: 'zzz' }, []],
  ])('are filtered by %s', (_case, state, ids) => {
    const view = controlsView(controls, state)
    expect([view.isFiltered, view.shown, view.total]).toEqual([true, ids.length, 4])
    expect(view.groups.flatMap(({ controls: own }) => own.map(({ id }) => id)).toSorted()).toEqual(
      ids.toSorted(),
    )
  })

  it.each([[{ programme: 'animation-2022' }], [{ domaine: 'network' }], [{ statut: 'attained' }]])(
    'fall back from %j, which they do not know',
    (state) => {
      expect(controlsView(controls, state)).toMatchObject({ isFiltered: false, shown: 4 })
    },
  )

  it('keep a value of 0 with its unit, and no value without one', () => {
    const [statement] = controls[0]?.statements ?? []
    expect(statement?.value).toEqual({
      number: 0,
      unit: { one: 'adhérent', other: 'adhérents', symbol: undefined },
    })
    expect(controlsData({ ...lists, units: [] }, 'fr')[0]?.statements[0]?.value).toBeNull()
  })

  it('name what they concern once, and leave out what nobody names', () => {
    expect(
      controls.at(-1)?.concerns.map(({ label: name, indicator }) => [name, indicator]),
    ).toEqual([
      ['Adhérents', 'members'],
      ['Frais', null],
      ['Convention', null],
    ])
  })
})

describe('computations', () => {
  it('stand by act, those across acts last, each with the checks that it proves', () => {
    const view = computationsView(lists, 'fr')
    expect([view.total, view.named]).toEqual([3, 2])
    expect(
      view.acts.map(({ act: of, computations }) => [
        of,
        computations.map(({ id, named }) => [id, named.map((proof) => proof.id)]),
      ]),
    ).toEqual([
      [
        'new',
        [
          ['adds', ['sum', 'half']],
          ['holds', []],
        ],
      ],
      [null, [['rounds', ['half']]]],
    ])
  })
})
