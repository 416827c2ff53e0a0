import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBeside, serializeBeside } from '../../src/address/beside'

const word = fc.stringMatching(/^[a-z0-9.-]{1,12}$/u)

describe('what is set beside an indicator', () => {
  it.each([
    [undefined, [], null, null],
    ['', [], null, null],
    ['e:2022', [], '2022', null],
    ['p:a..gbm,p:a..gbm,p:b.L.bfc', ['a..gbm', 'b.L.bfc'], null, null],
    ['i:members,e:2022,e:2021,x:1,nonsense,p:', [], '2022', 'members'],
  ])('%j is read part by part', (text, scopes, exercise, indicator) =>
    expect(parseBeside(text)).toEqual({ scopes, exercise, indicator }),
  )

  it('comes back from the address as it went', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 4 }),
        fc.option(word),
        fc.option(word),
        (scopes, exercise, indicator) => {
          const beside = { scopes, exercise, indicator }
          expect(parseBeside(serializeBeside(beside))).toEqual(beside)
        },
      ),
    )
  })
})
