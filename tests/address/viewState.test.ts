import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asksForPromises,
  lastingState,
  parseViewState,
  serializeViewState,
  viewKeys,
} from '../../src/address/viewState'

describe('parseViewState', () => {
  it.each([
    ['an empty query is the default view', '', {}],
    ['values are text', '?exercice=2026&q=00171', { exercice: '2026', q: '00171' }],
    ['unknown keys are dropped', '?exercice=2026&utm_source=mail', { exercice: '2026' }],
    ['blank values are defaults', '?financeur=&q=%20', {}],
    ['of a repeated key the first counts', '?tri=ecart&tri=statut', { tri: 'ecart' }],
    ['keys of objects are no keys of the view', '?__proto__=x&constructor=y', {}],
    ['a value of more than 200 characters is dropped', `?q=${'a'.repeat(201)}`, {}],
    [
      'accents and signs are kept',
      '?q=%C3%A9v%C3%A8nements%20%26%20visites',
      { q: 'évènements & visites' },
    ],
  ])('%s', (_case, search, expected) => {
    expect(parseViewState(search)).toEqual(expected)
  })

  it('reads back whatever it writes', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .map((value) => value.trim())
      .filter((value) => value !== '')
    const state = fc.record(Object.fromEntries(viewKeys.map((key) => [key, text])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(state, (wanted) => {
        expect(parseViewState(serializeViewState(wanted))).toEqual(wanted)
      }),
    )
  })
})

describe('serializeViewState', () => {
  it('writes keys in one order, so that equal views have equal addresses', () => {
    expect(serializeViewState({ q: 'dm', exercice: '2022' })).toBe('?exercice=2022&q=dm')
  })

  it('is empty for the default view', () => {
    expect(serializeViewState({})).toBe('')
  })
})

describe('lastingState', () => {
  it('keeps data set, date, chosen panels, language and scenario, and leaves filters behind', () => {
    const lasting = { lang: 'en', jeu: 'demonstration', panneaux: 'members domaine:asd' }
    expect(lastingState({ ...lasting, q: 'dm', exercice: '2022' })).toEqual(lasting)
  })
})

describe('asksForPromises', () => {
  it.each(['?q=dm', '?exercice=tous', '?forme=mots', '?exercice=2022&programme=animation-2022'])(
    'is true of the old address /%s',
    (search) => expect(asksForPromises(parseViewState(search))).toBe(true),
  )

  it.each(['', '?exercice=2022&financeur=gbm', '?jeu=demonstration&arrete=2026-06-12&lang=en'])(
    'is false of /%s, which every first page has',
    (search) => expect(asksForPromises(parseViewState(search))).toBe(false),
  )
})
