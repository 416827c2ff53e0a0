import { describe, expect, it } from 'vitest'
import { ContractError, VersionError } from '../../src/api/errors'
import { readPlain } from '../../src/plain/readPlain'
import { glassValley } from './cluster'

/** The document with something changed in it; paths are typed by hand, so nothing is known of its shape. */
// oxlint-disable-next-line typescript/no-explicit-any -- a wrong document is of no type.
function changed(change: (document: any) => void): unknown {
  const document: unknown = JSON.parse(JSON.stringify(glassValley))
  change(document)
  return document
}

const whole = readPlain(glassValley)

/** What is done to the document; then path, what is expected there, what is found, and how many records are lost with it. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above.
const wrong: readonly (readonly [string, (d: any) => void, string, RegExp, string, number])[] = [
  [
    'a value in words',
    (d) => (d.indicators[0].actuals[1].value = '12 %'),
    'indicators[0].actuals[1].value',
    /number/,
    '"12 %"',
    1,
  ],
  [
    'a value without one',
    (d) => delete d.indicators[0].actuals[1].value,
    'indicators[0].actuals[1].value',
    /number, or words/,
    '∅',
    1,
  ],
  [
    'a value beyond counting',
    (d) => (d.indicators[0].actuals[1].value = 1e300),
    'indicators[0].actuals[1].value',
    /2\^53/,
    '1e+300',
    1,
  ],
  [
    'a year as text',
    (d) => (d.indicators[0].targets[0].year = '2024'),
    'indicators[0].targets[0].year',
    /int|number/,
    '"2024"',
    1,
  ],
  [
    'a year with a digit lacking',
    (d) => (d.indicators[0].targets[0].year = 202),
    'indicators[0].targets[0].year',
    /1900…2199/,
    '202',
    1,
  ],
  [
    'a day that is none',
    (d) => (d.indicators[0].actuals[0].date = '2023-02-30'),
    'indicators[0].actuals[0].date',
    /YYYY-MM-DD/,
    '"2023-02-30"',
    1,
  ],
  [
    'a day as the French write it',
    (d) => (d.indicators[0].actuals[0].date = '31/12/2023'),
    'indicators[0].actuals[0].date',
    /YYYY-MM-DD/,
    '"31/12/2023"',
    1,
  ],
  [
    'a year and a day',
    (d) => (d.indicators[0].actuals[0].year = 2023),
    'indicators[0].actuals[0].year',
    /one of year \| date/,
    '2023',
    1,
  ],
  [
    'a first day alone',
    (d) => (d.indicators[1].actuals[0] = { value: 3, from: '2024-01-01' }),
    'indicators[1].actuals[0].to',
    /last day/,
    '∅',
    1,
  ],
  [
    'a last day alone',
    (d) => (d.indicators[1].actuals[0] = { value: 3, to: '2024-01-01' }),
    'indicators[1].actuals[0].from',
    /first day/,
    '∅',
    1,
  ],
  [
    'an end before its start',
    (d) => (d.indicators[1].actuals[0] = { value: 3, from: '2024-02-01', to: '2024-01-01' }),
    'indicators[1].actuals[0].to',
    /not before from/,
    '"2024-01-01"',
    1,
  ],
  [
    'a sign that is none',
    (d) => (d.indicators[0].targets[0].operator = '=>'),
    'indicators[0].targets[0].operator',
    />=/,
    '"=>"',
    1,
  ],
  [
    'a status that is none',
    (d) => (d.indicators[0].actuals[0].status = 'sure'),
    'indicators[0].actuals[0].status',
    /estimated/,
    '"sure"',
    1,
  ],
  [
    'a nature that is none',
    (d) => (d.indicators[0].actuals[0].nature = 'X'),
    'indicators[0].actuals[0].nature',
    /"L"/,
    '"X"',
    1,
  ],
  [
    'a flag that is none',
    (d) => (d.indicators[0].actuals[0].flags = ['bold']),
    'indicators[0].actuals[0].flags[0]',
    /contested/,
    '"bold"',
    1,
  ],
  [
    'an agreement that does not exist',
    (d) => (d.indicators[0].targets[0].agreement = 'The pact'),
    'indicators[0].targets[0].agreement',
    /agreements/,
    '"The pact"',
    1,
  ],
  [
    'an id with spaces',
    (d) => (d.indicators[0].actuals[0].id = 'My id'),
    'indicators[0].actuals[0].id',
    /a-z0-9/,
    '"My id"',
    1,
  ],
  [
    'a figure id twice',
    (d) => {
      d.indicators[0].actuals[0].id = 'one'
      d.indicators[0].actuals[1].id = 'one'
    },
    'indicators[0].actuals[1].id',
    /unique id/,
    '"one"',
    1,
  ],
  [
    'a source that is a number',
    (d) => (d.indicators[0].actuals[0].source = 12),
    'indicators[0].actuals[0].source',
    /string/,
    '12',
    1,
  ],
  [
    'a place that is a number',
    (d) => (d.indicators[0].actuals[1].source.place = 3),
    'indicators[0].actuals[1].source.place',
    /string/,
    '3',
    1,
  ],
  [
    'a figure that is a number',
    (d) => (d.indicators[0].actuals[0] = 4),
    'indicators[0].actuals[0]',
    /object/,
    '4',
    1,
  ],
  [
    'figures that are no list',
    (d) => (d.indicators[1].actuals = { year: 2024, value: 31 }),
    'indicators[1].actuals',
    /array/,
    '{…}',
    1,
  ],
  [
    'an indicator without a name',
    (d) => delete d.indicators[2].label,
    'indicators[2].label',
    /text/,
    '∅',
    1,
  ],
  [
    'an indicator that is a text',
    (d) => (d.indicators[2] = 'Rejects'),
    'indicators[2]',
    /object/,
    '"Rejects"',
    1,
  ],
  [
    'an indicator id twice',
    (d) => (d.indicators[2].id = 'furnaces'),
    'indicators[2].id',
    /unique id/,
    '"furnaces"',
    1,
  ],
  [
    'a kind that is none',
    (d) => (d.indicators[2].kind = 'count'),
    'indicators[2].kind',
    /flow/,
    '"count"',
    1,
  ],
  [
    'a way that is none',
    (d) => (d.indicators[2].better = 'up'),
    'indicators[2].better',
    /more/,
    '"up"',
    1,
  ],
  [
    'an empty label',
    (d) => (d.indicators[2].label = { de: 'Lehrlinge' }),
    'indicators[2].label',
    /fr/,
    '{…}',
    1,
  ],
  [
    'shares of fewer than twelve months',
    (d) => (d.indicators[2].fills = [0.5, 0.5]),
    'indicators[2].fills',
    /12|linear/,
    '[…]',
    1,
  ],
  [
    'a programme id twice',
    (d) => {
      d.programmes[0].id = 'p'
      d.programmes.push({ id: 'p', label: 'Another' })
    },
    'programmes[1].id',
    /unique id/,
    '"p"',
    0,
  ],
  [
    'a stage that is none',
    (d) => (d.programmes[0].funding[0].stage = 'granted'),
    'programmes[0].funding[0].stage',
    /voted/,
    '"granted"',
    1,
  ],
  [
    'an amount in words',
    (d) => (d.programmes[0].funding[0].euros = '80 k€'),
    'programmes[0].funding[0].euros',
    /number/,
    '"80 k€"',
    1,
  ],
  [
    'an amount of nobody',
    (d) => delete d.programmes[0].funding[0].funder,
    'programmes[0].funding[0].funder',
    /string/,
    '∅',
    1,
  ],
  [
    'a due date that is none',
    (d) => (d.deliverables[0].due = 'in spring'),
    'deliverables[0].due',
    /YYYY-MM/,
    '"in spring"',
    1,
  ],
  [
    'copies of a half',
    (d) => (d.deliverables[0].copies = 1.5),
    'deliverables[0].copies',
    /int/,
    '1.5',
    1,
  ],
  [
    'deliverables that are no list',
    (d) => (d.deliverables = 'none'),
    'deliverables',
    /array/,
    '"none"',
    1,
  ],
  [
    'a visit without a company',
    (d) => (d.visits = [{ period: { year: 2024 } }]),
    'visits[0].company',
    /string/,
    '∅',
    0,
  ],
  [
    'a participation in no event',
    (d) => (d.participations = [{ event: 'Fair', organisation: 'X' }]),
    'participations[0].event',
    /events/,
    '"Fair"',
    0,
  ],
  [
    'a decision without words',
    (d) => (d.decisions = [{ committee: '2024-03-01' }]),
    'decisions[0].words',
    /string/,
    '∅',
    0,
  ],
  [
    'a headline of nothing known',
    (d) => (d.headline[0] = 'Kilns'),
    'headline[0]',
    /indicators/,
    '"Kilns"',
    0,
  ],
  [
    'a headline in no territory known',
    (d) => (d.headline[1].territory = 'South'),
    'headline[1].territory',
    /territories/,
    '"South"',
    0,
  ],
  [
    'a closing day that is none',
    (d) => (d.asOf = 'yesterday'),
    'asOf',
    /YYYY-MM-DD/,
    '"yesterday"',
    0,
  ],
  ['a title that is a list', (d) => (d.title = ['Glass']), 'title', /string/, '[…]', 0],
  ['a profile that is none', (d) => (d.profile = 'strict'), 'profile', /default/, '"strict"', 0],
]

describe('a plain document with something wrong in it', () => {
  it('is tried in thirty ways at least', () => expect(wrong.length).toBeGreaterThanOrEqual(30))

  it.each(wrong)('%s', (_name, change, path, expected, found, lost) => {
    const { setAside, standing, dataSet } = readPlain(changed(change))
    expect(setAside).toEqual([{ path, expected: expect.stringMatching(expected) as string, found }])
    expect(standing).toBe(whole.standing - lost)
    expect(dataSet.indicators.length).toBeGreaterThanOrEqual(2)
  })

  it('lists unknown fields and reads the rest', () => {
    const { setAside, notices, standing } = readPlain(
      changed((d) => {
        d.colour = 'red'
        d.indicators[0].actuals[0].valeur = 3
        d.programmes[0].funding[0].amount = 3
        d.deliverables[0].when = '2026'
      }),
    )
    expect(setAside).toEqual([])
    expect(notices.map(({ path }) => path).toSorted()).toEqual([
      'colour',
      'deliverables[0].when',
      'indicators[0].actuals[0].valeur',
      'programmes[0].funding[0].amount',
    ])
    expect(standing).toBe(whole.standing)
  })

  it('says of a reference from figure to figure that it leads nowhere, and keeps the figure', () => {
    const { notices, standing } = readPlain(
      changed((d) => (d.indicators[0].targets[0].baseline = 'gone')),
    )
    expect(notices).toEqual([
      {
        path: expect.stringContaining('baseline') as string,
        expected: 'id of a figure',
        found: '"gone"',
      },
    ])
    expect(standing).toBe(whole.standing)
  })

  it.each([
    ['a list', [], ''],
    ['nothing', null, ''],
    ['an object without indicators', { jalons: 1 }, 'indicators'],
    ['indicators that are no list', { indicators: {} }, 'indicators'],
    [
      'figures without any day, for which none is invented',
      { indicators: [{ label: 'Membres', targets: [{ value: 3, text: 'trois membres' }] }] },
      'asOf',
    ],
  ])('is refused where it is %s', (_name, document, path) => {
    expect(() => readPlain(document)).toThrow(ContractError)
    try {
      readPlain(document)
    } catch (error) {
      expect(error instanceof ContractError && error.finding?.path).toBe(path)
    }
  })

  it('is refused in a form that is newer than the reader', () => {
    expect(() => readPlain({ jalons: 2, indicators: [] })).toThrow(VersionError)
  })
})
