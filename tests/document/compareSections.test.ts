import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/document/document'
import { compareSections } from '../../src/document/compareSections'
import { documentSet } from '../support/documentSet'

const { sectionOf } = await documentSet('', '2026')
const frozen = sectionOf('members')
const [first] = frozen.figures
const withFigures = (change: (figures: Section['figures']) => Section['figures']): Section => ({
  ...frozen,
  figures: change(frozen.figures),
})
const told = (now: Section, isSameLanguage = true) =>
  compareSections(frozen, now, isSameLanguage).map(({ kind, id, before, after }) => [
    kind,
    id,
    before !== null,
    after !== null,
  ])

describe('what changed since a section was frozen', () => {
  it('is nothing where nothing did', () => {
    expect(told(structuredClone(frozen))).toEqual([])
  })

  it.each([
    [
      'another value',
      (figures: Section['figures']) =>
        figures.map((one) => (one.id === first?.id ? { ...one, value: 1 } : one)),
      [true, true],
    ],
    [
      'another quality',
      (figures: Section['figures']) =>
        figures.map((one) => (one.id === first?.id ? { ...one, quality: 'x' } : one)),
      [true, true],
    ],
    [
      'a figure that is gone',
      (figures: Section['figures']) => figures.filter(({ id }) => id !== first?.id),
      [true, false],
    ],
  ])('%s', (_name, change, there) => {
    expect(told(withFigures(change))).toEqual([['figure', first?.id, ...there]])
  })

  it('a figure that is new', () => {
    expect(
      told(
        withFigures((figures) => [
          ...figures,
          ...figures.slice(0, 1).map((one) => Object.assign({}, one, { id: 'new' })),
        ]),
      ),
    ).toEqual([['figure', 'new', false, true]])
  })

  it('a reading of another status, but not of another word for it', () => {
    const readings = frozen.readings.map((one, place) =>
      place === 0 ? { ...one, status: 'attained' as const, statusText: 'Atteint' } : one,
    )
    expect(told({ ...frozen, readings })).toEqual([
      ['reading', frozen.readings[0]?.promise, true, true],
    ])
    expect(
      told({
        ...frozen,
        readings: frozen.readings.map((one) => Object.assign({}, one, { statusText: 'autrement' })),
      }),
    ).toEqual([])
  })

  it('is not the language of its words', () => {
    expect(
      told(
        withFigures((figures) =>
          figures.map((one) => ({ ...one, text: 'x', quality: 'y', level: 'z' })),
        ),
        false,
      ),
    ).toEqual([])
  })
})
