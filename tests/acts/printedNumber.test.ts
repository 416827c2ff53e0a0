import { describe, expect, it } from 'vitest'
import { numbersPrinted, printsFigure } from './printedNumber'

describe('printed numbers', () => {
  it.each([
    ['45 000 €', [45_000]],
    ['45\u202f000\u00a0€', [45_000]],
    ['54%', [54]],
    ['2,1M€', [2_100_000]],
    ['45 K€ annuel', [45_000]],
    ['414,5M€', [414_500_000]],
    ['2013 = 414.5 M€', [2013, 414_500_000]],
    ['2011 : 38,5Md€', [2011, 38_500_000_000]],
    ["1,3 milliards d'euros", [1_300_000_000]],
    ["700 millions d'euros", [700_000_000]],
    ['20 Mds€', [20_000_000_000]],
    ['une soixantaine', [1, 60]],
    ["une dizaine d'entreprise", [1, 10]],
    ['une 12 aine', [12, 1]],
    ['10/12 entreprises par an', [10, 12]],
    ["jusqu'à 85-90%", [85, 90]],
    ['Effectifs (2012) = 3 133', [2012, 3133]],
    ['+ 3% de grands groupes', [3]],
    ['5 missions', [5]],
    ['deux CHU', [2]],
    ['S/O', []],
  ])('%s', (printed, numbers) => expect(numbersPrinted(printed)).toEqual(numbers))

  it.each([
    ['novembre 2020', false],
    ['S/O', false],
    ['+2,5%', true],
    ['280', true],
  ])('%s prints a figure: %s', (printed, figure) => expect(printsFigure(printed)).toBe(figure))
})
