import { beforeAll, describe, expect, it } from 'vitest'
import { changesParts } from '../../../src/pages/meeting/changesParts'
import { indicatorParts } from '../../../src/pages/meeting/indicatorParts'
import { indicatorKeys, stateOf } from '../../../src/pages/meeting/meetingItems'
import { originOf } from '../../../src/pages/meeting/origin'
import { asPromised } from '../../../src/document/asPromised'
import { type DocumentSet, documentSet } from '../../support/documentSet'
import { some } from '../../support/some'

let set: DocumentSet
beforeAll(async () => {
  set = await documentSet('', '2026')
})

const plain = (text: string | undefined): string | undefined =>
  text?.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('the screen of an indicator', () => {
  it('finds result, objective, reading and source of the members', () => {
    const { sentence, result, target, reading, chart, isContradicted, sources } = indicatorParts(
      set.sectionOf('members'),
    )
    expect(sentence).toContain('280')
    expect([result?.text, result?.period, result?.unit]).toEqual(['273', '2025', 'adhérents'])
    expect([plain(target?.text), target?.period, target?.unit]).toEqual([
      '> 280',
      '2026',
      'adhérents',
    ])
    expect(reading?.cell.status).toBe('inProgress')
    expect(chart?.chart.targets.length).toBeGreaterThan(2)
    expect(isContradicted).toBe(true)
    expect(sources.map(({ value }) => value)).toEqual(expect.arrayContaining([273, 280]))
  })

  it('writes a sign of unit behind the figure', () => {
    const { result, target } = indicatorParts(set.sectionOf('private-resources-share'))
    expect([plain(result?.text), result?.unit]).toEqual(['54 %', ''])
    expect(plain(target?.text)).toBe('> 50 %')
  })

  it('finds the same where a dossier tells promised and obtained apart', () => {
    const [section, apart] = [set.sectionOf('members'), asPromised(set.sectionOf('members'))]
    expect(indicatorParts(apart).result).toEqual(indicatorParts(section).result)
    expect(indicatorParts(apart).target).toEqual(indicatorParts(section).target)
    expect(indicatorParts(apart).reading).toEqual(indicatorParts(section).reading)
  })

  it('never shows a figure that the section does not hold', () => {
    for (const id of some(set.index.indicators.keys())) {
      const section = set.sectionOf(id)
      const { result, target, sources } = indicatorParts(section)
      const texts = new Set([
        ...section.figures.map(({ text }) => text),
        ...section.blocks.flatMap((block) =>
          block.type === 'facts' ? block.rows.map(({ cell }) => cell.text) : [],
        ),
      ])
      for (const large of [result, target]) if (large !== null) expect(texts).toContain(large.text)
      // What stands large has its act.
      for (const large of [result, target])
        if (large?.cell.value !== undefined)
          expect(sources.some(({ value }) => value === large.cell.value)).toBe(true)
    }
  })
})

const row = (
  indicator: string,
  value: number | null,
): Parameters<typeof indicatorKeys>[0][number] =>
  ({ indicator, promise: { target: { value } } }) as never

describe('the order of the screens', () => {
  it('is that of the rows, one screen an indicator, those in words alone at the end', () => {
    expect(
      indicatorKeys([
        row('words', null),
        row('members', 280),
        row('both', null),
        row('both', 5),
        row('members', 90),
      ]),
    ).toEqual(['indicator:members', 'indicator:both', 'indicator:words'])
  })

  it.each([
    [
      { choix: 'programme:iam-2026' },
      { choix: 'programme:iam-2026', exercice: 'tous', programme: 'iam-2026' },
    ],
    [
      { choix: 'funder:gbm', exercice: '2022' },
      { choix: 'funder:gbm', exercice: '2022', financeur: 'gbm' },
    ],
    [{ programme: 'iam-2026' }, { programme: 'iam-2026' }],
  ])('follows %o with what was promised for it', (state, read) => {
    expect(stateOf(state)).toEqual(read)
  })
})

describe('leaving', () => {
  it.each([
    [{ exercice: '2022', place: '7' }, '/?exercice=2022'],
    [{ exercice: '2022', q: 'dm' }, '/promesses?exercice=2022&q=dm'],
    [
      { choix: 'indicator:members', place: '2', jeu: 'demonstration' },
      '/indicateurs/members?jeu=demonstration',
    ],
    [{ choix: 'programme:iam-2026' }, '/programmes/iam-2026'],
    [{ choix: 'funder:gbm' }, '/financeurs/gbm'],
    [{ choix: 'dossier', place: '3' }, '/dossier'],
    [{ choix: 'candidature:b', place: '3' }, '/candidature'],
    [{ choix: 'https://example.org' }, '/'],
  ])('%o leads to %s', (state, address) => {
    expect(originOf(state)).toBe(address)
  })
})

describe('what changed', () => {
  it('is counted by heading', () => {
    const { intro, groups, table } = changesParts({
      blocks: [
        { type: 'paragraph', role: 'text', text: '12 objectifs sont devenus connus.' },
        { type: 'heading', text: 'Lectures' },
        {
          type: 'table',
          caption: 'Lectures',
          columns: [],
          rows: [[{ text: 'a' }], [{ text: 'b' }]],
        },
        { type: 'heading', text: 'Versements' },
        { type: 'paragraph', role: 'note', text: 'Aucun versement.' },
        { type: 'heading', text: 'Livrables' },
        { type: 'paragraph', role: 'text', text: 'Rapport' },
      ],
    })
    expect(intro).toEqual(['12 objectifs sont devenus connus.'])
    expect(groups).toEqual([
      { title: 'Lectures', count: 2 },
      { title: 'Versements', count: 0 },
      { title: 'Livrables', count: 1 },
    ])
    expect(table?.caption).toBe('Lectures')
  })
})
