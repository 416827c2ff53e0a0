import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  find,
  findableWords,
  finderIndex,
  type Findable,
  mostUsed,
} from '../../../src/subjects/find/finder'

const none = new Map<string, number>()
const thing = (key: string, more: Partial<Findable> = {}): Findable => ({
  key,
  label: key,
  figures: [],
  more: [],
  weight: 1,
  ...more,
})
const keysOf = (things: readonly Findable[], text: string, uses = none): string[] =>
  find(finderIndex(things), text, uses, 10).shown.map(({ key }) => key)

describe('words that can be found', () => {
  it.each([
    ['Évènements', ['evenement']],
    ['32 500 €', ['32500']],
    ['32 500', ['32500']],
    ['32,500', ['32500']],
    ['1 234 567,5', ['1234567.5']],
    ['54,7 %', ['54.7']],
    ['2022 280', ['2022', '280']],
    ['L’annuaire des membres', ['annuaire', 'membre']],
    ['de la', ['de', 'la']],
    ['Sta\u202Etice\u0007 X', ['statice', 'x']],
  ])('%j', (text, words) => {
    expect(findableWords(text)).toEqual(words)
  })
})

describe('finding', () => {
  it('puts the name before words beside it, and the whole name before a longer one', () => {
    expect(
      keysOf(
        [
          thing('beside', { label: 'Autre', more: ['adhérents'] }),
          thing('longer', { label: 'Adhérents de la santé' }),
          thing('whole', { label: 'Adhérents' }),
        ],
        'adherents',
      ),
    ).toEqual(['whole', 'longer', 'beside'])
  })

  it('puts what was opened before first among equals', () => {
    const things = [thing('a', { label: 'Comité' }), thing('b', { label: 'Comité' })]
    expect(keysOf(things, 'comité')).toEqual(['a', 'b'])
    expect(keysOf(things, 'comité', new Map([['b', 2]]))).toEqual(['b', 'a'])
    expect(mostUsed(finderIndex(things), new Map([['b', 2]]), 5).map(({ key }) => key)).toEqual([
      'b',
    ])
  })

  it('finds a number by its figure, not within another', () => {
    const things = [thing('a', { figures: [2800] }), thing('b', { figures: [280] })]
    expect(keysOf(things, '280')).toEqual(['b', 'a'])
    expect(keysOf(things, '800')).toEqual([])
  })

  it('finds nothing for a text without words, and wants every word', () => {
    const things = [thing('a', { label: 'Projets santé' })]
    expect(keysOf(things, ' … ')).toEqual([])
    expect(keysOf(things, 'projet santé')).toEqual(['a'])
    expect(keysOf(things, 'projet visite')).toEqual([])
  })

  it('survives any text, and one of ten thousand characters', () => {
    const index = finderIndex([thing('a', { label: 'Adhérents' })])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(find(index, text, none, 5).total).toBeLessThanOrEqual(1)
      }),
    )
    expect(find(index, 'adhérents '.repeat(1000), none, 5).total).toBe(1)
    expect(find(index, '\u202E\u2066adhé\u200Drents', none, 5).total).toBe(1)
  })
})

/** Reads counted: how often the texts of ten thousand indicators are looked at. */
function counted(count: number) {
  let reads = 0
  const things = Array.from({ length: count }, (_, place) => {
    const label = `Indicateur ${place} du pôle ${place % 55}`
    return {
      ...thing(`i${place}`, { figures: [place], more: ['innovation', 'projets'] }),
      get label(): string {
        reads += 1
        return label
      },
    }
  })
  return { things, reads: () => reads }
}

describe('ten thousand indicators', () => {
  it('folds each name once, whatever is typed after', () => {
    const { things, reads } = counted(10_000)
    const index = finderIndex(things)
    expect(reads()).toBe(10_000)
    for (const text of ['i', 'in', 'indicateur 77', 'projets pôle 12', '9 999'])
      find(index, text, none, 30)
    expect(reads()).toBe(10_000)
    expect(find(index, 'indicateur 9999', none, 30).shown[0]?.key).toBe('i9999')
  })

  it('hands over no more than is shown, and counts the rest', () => {
    const index = finderIndex(counted(10_000).things)
    const { shown, total } = find(index, 'indicateur', none, 30)
    expect(shown).toHaveLength(30)
    expect(total).toBe(10_000)
  })
})
