import { expect, it } from 'vitest'
import { promisedCounts } from '../../../src/subjects/bid/describePromised'

it.each([
  [
    3,
    [0, 0, 0],
    '3 objectifs fixés\u00a0: aucun n’était déjà tenu quand il a été fixé, aucun ne demandait moins que le précédent, aucun n’est échu sans résultat publié.',
  ],
  [
    3,
    [1, 1, 1],
    '3 objectifs fixés\u00a0: 1 était déjà tenu quand il a été fixé, 1 demandait moins que le précédent, 1 est échu sans résultat publié.',
  ],
  [
    5,
    [2, 3, 4],
    '5 objectifs fixés\u00a0: 2 étaient déjà tenus quand ils ont été fixés, 3 demandaient moins que le précédent, 4 sont échus sans résultat publié.',
  ],
  [0, [0, 0, 0], 'Rien n’a été promis de cet indicateur dans les documents disponibles.'],
])('says of %i targets what became of %j of them', (length, [met, lowered, unreported], said) => {
  const counts = { metWhenSet: met ?? 0, lowered: lowered ?? 0, unreported: unreported ?? 0 }
  expect(promisedCounts({ promised: { length }, counts })).toBe(said)
})
