import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../../src/pages/sources/authority'
import { parsePlace, placeId } from '../../../src/pages/sources/fragment'
import { sourcesData } from '../../../src/pages/sources/sourcesData'
import { isUnknownPlace, sourcesView } from '../../../src/pages/sources/sourcesView'
import { addresses } from '../../../src/address/addresses'

const label = (fr: string) => ({ fr, en: `${fr} (en)` })
const act = (id: string, adopted: string, sections: readonly string[]) => ({
  id,
  label: label(`Acte ${id}`),
  number: null,
  authority: 'gbm',
  adopted,
  published: null,
  sections: sections.map((section) => ({
    id: section,
    label: label(`Section ${section}`),
    anchor: section,
  })),
})
const figure = (
  id: string,
  actId: string,
  section: string,
  fields: { printed?: string; row?: string; label?: string } = {},
) => ({
  kind: 'amount' as const,
  id,
  label: label(fields.label ?? id),
  act: actId,
  section,
  row: fields.row ?? 'ligne',
  printed: fields.printed ?? '1',
})
const cited = (id: string, name: string, by: string, held = false) => ({
  id,
  label: label(name),
  date: '2012-05-10',
  held,
  source: { act: by, section: 'one', row: 'vu', printed: name },
})

const data = sourcesData(
  {
    acts: [act('old', '2014-06-26', ['one', 'two', 'three']), act('new', '2026-06-25', ['one'])],
    citedActs: [
      cited('a', 'Délibération du 10 mai 2012', 'old'),
      cited('b', 'délibération du 10 mai 2012', 'new'),
      cited('c', 'Acte new', 'old', true),
    ],
    figures: [
      figure('late', 'old', 'three', { label: 'Adhérents', printed: 'au-delà de 280' }),
      figure('early', 'old', 'one', {
        label: 'Événements',
        printed: '57 636,00 €',
        row: 'Total | A',
      }),
      figure('second', 'old', 'three'),
      figure('before', 'old', 'start'),
      figure('astray', 'old', 'nowhere'),
      figure('orphan', 'gone', 'one'),
    ],
  },
  'fr',
)
const shape = (q?: string) =>
  sourcesView(data, q).acts.map(({ id, sections }) => [
    id,
    sections.map((section) => [section.id, section.rows.map(({ label: name }) => name)]),
  ])

describe('sources', () => {
  it('stand by act, latest first, and section in the order of the act; what nobody describes stands last', () => {
    expect(shape()).toEqual([
      ['new', [['one', []]]],
      [
        'old',
        [
          ['start', ['before']],
          ['one', ['Événements']],
          ['two', []],
          ['three', ['Adhérents', 'second']],
          ['nowhere', ['astray']],
        ],
      ],
      ['gone', [['one', ['orphan']]]],
    ])
  })

  it('count figures, and the sections that hold one', () => {
    expect(
      sourcesView(data, undefined).acts.map(({ figures, filled }) => [figures, filled]),
    ).toEqual([
      [0, 0],
      [5, 4],
      [1, 1],
    ])
  })

  it.each([
    ['without accents or case', 'EVENEMENTS', ['Événements']],
    ['by what is printed', '57 636', ['Événements']],
    ['with no-break spaces', '57\u202f636', ['Événements']],
    ['by the row', 'total', ['Événements']],
    ['by the section', 'section three adherents', ['Adhérents']],
    ['only where every word stands', 'adherents total', []],
  ])('are found %s', (_case, q, found) => {
    const view = sourcesView(data, q)
    expect(
      view.acts.flatMap(({ sections }) =>
        sections.flatMap(({ rows }) => rows.map((row) => row.label)),
      ),
    ).toEqual(found)
    expect([view.isFiltered, view.total, view.shown]).toEqual([true, 6, found.length])
  })

  it('list an act that is cited and not held once, with all who cite it', () => {
    expect(
      data.cited.map(({ label: name, citations }) => [
        name,
        citations.map((citation) => [citation.act, citation.sectionLabel]),
      ]),
    ).toEqual([
      [
        'Délibération du 10 mai 2012',
        [
          ['old', 'Section one'],
          ['new', 'Section one'],
        ],
      ],
    ])
  })
})

describe('fragments', () => {
  it.each([
    ['gbm-2022-006267', { act: 'gbm-2022-006267', section: null }],
    ['gbm-2022-006267:iii-depenses', { act: 'gbm-2022-006267', section: 'iii-depenses' }],
    ['act:one:two', { act: 'act', section: 'one:two' }],
    ['act:', { act: 'act', section: null }],
  ])('%s names a place', (fragment, place) => expect(parsePlace(fragment)).toEqual(place))

  it.each([
    ['act', null],
    ['act', 'rapport.resume'],
  ])('are written by the addresses as the page names its parts: %s %s', (id, section) => {
    const written = decodeURIComponent(addresses.source(id, section).split('#')[1] ?? '')
    expect(written).toBe(placeId({ act: id, section }))
  })

  it.each([
    [null, false],
    ['old', false],
    ['old:two', false],
    ['old:start', false],
    ['old:gone', true],
    ['other', true],
    ['actes-cites', false],
  ])('%s is unknown: %s', (fragment, unknown) =>
    expect(isUnknownPlace(data, fragment)).toBe(unknown),
  )
})

describe('authority', () => {
  const funder = {
    id: 'gbm',
    name: { fr: 'Grand Besançon Métropole', en: 'Grand Besançon Métropole' },
    short: 'GBM',
    territory: null,
    names: [
      { name: 'Communauté d’Agglomération (CAGB)', acts: ['old'] },
      { name: 'Grand Besançon Métropole (GBM)', acts: ['old', 'new'] },
    ],
  }
  it.each([
    ['old', ['Communauté d’Agglomération (CAGB)', 'Grand Besançon Métropole (GBM)']],
    ['new', []],
    ['silent', []],
  ])('of %s is printed as %j', (id, printed) => {
    expect(authorityOf({ id, authority: 'gbm' }, [funder], 'fr')).toEqual({
      name: 'Grand Besançon Métropole',
      short: 'GBM',
      printed,
    })
  })

  it('is unknown without the funders', () =>
    expect(authorityOf({ id: 'old', authority: 'gbm' }, [], 'fr')).toBeNull())
})
