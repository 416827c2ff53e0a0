import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accessibilityText } from '../../../src/site/accessibilityText'
import {
  conformityOf,
  notEvaluated,
  rateOf,
  tallyOf,
} from '../../../src/pages/declarations/conformity'
import { rgaa } from '../../../src/pages/declarations/criteria'
import { some } from '../../support/some'

describe('the state of conformity', () => {
  it.each([
    { states: 'C C NA', rate: 1, conformity: 'full' },
    { states: 'C C C NC', rate: 0.75, conformity: 'partial' },
    { states: 'C NC', rate: 0.5, conformity: 'partial' },
    { states: 'C NC NC', rate: 1 / 3, conformity: 'none' },
    { states: 'C C C NT', rate: null, conformity: 'none' },
    { states: 'NA NA', rate: null, conformity: 'none' },
    { states: 'C maybe', rate: null, conformity: 'none' },
  ])('of $states is $conformity', ({ states, rate, conformity }) => {
    const tally = tallyOf(states.split(' ').map((state) => ({ state })))
    expect([rateOf(tally), conformityOf(tally, true)]).toEqual([rate, conformity])
    expect(conformityOf(tally, false)).toBe('none')
  })
})

describe('rgaa.json', () => {
  it('holds the 106 criteria of RGAA 4.1.2, theme by theme, once each', () => {
    const themes = Array.from({ length: 13 }, (_, theme) =>
      rgaa.criteria.filter(({ id }) => id.startsWith(`${theme + 1}.`)).map(({ id }) => id),
    )
    expect(themes.map((ids) => ids.length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12])
    for (const [theme, ids] of some(themes.entries()))
      expect(ids).toEqual(ids.map((_, place) => `${theme + 1}.${place + 1}`))
    expect(rgaa.criteria.length).toBe(106)
  })

  it('states nothing without saying what it rests on, and is assessed by somebody else only as a whole', () => {
    expect(
      rgaa.criteria
        .filter(({ state, evidence }) => state !== 'NT' && evidence === '')
        .map(({ id }) => id),
    ).toEqual([])
    expect(rgaa.assessedOn === '' || rgaa.criteria.every(({ state }) => state !== 'NT')).toBe(true)
    expect(
      rgaa.criteria
        .filter(({ title, evidence }) => title === '' || evidence === '')
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('claims no page that it does not name', () => {
    const pages = ['Données : /donnees', 'Financeurs, sa fiche : /financeurs/:id/fiches/2026']
    const asked = ['donnees', 'financeurs', 'finance', 'plan']
    expect(notEvaluated(pages, asked)).toEqual(['finance', 'plan'])
    expect(notEvaluated(rgaa.pages, ['donnees', 'nouvelle'])).toEqual(['nouvelle'])
  })

  it('rests on tests that are there', () => {
    const named = rgaa.criteria.flatMap(({ id, evidence }) =>
      [...evidence.matchAll(/(?:tests|src)\/[\w/.]*\w/g)].map(([path]) => ({ id, path })),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(({ path }) => !existsSync(path))).toEqual([])
  })

  it('is what docs/accessibility.md says', () => {
    expect(readFileSync('docs/accessibility.md', 'utf8')).toBe(accessibilityText(rgaa))
  })
})
