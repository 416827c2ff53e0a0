import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mendedAddress } from '../../src/address/mended'
import { notUnderstood } from '../../src/address/notUnderstood'
import { serializeViewState, viewKeys } from '../../src/address/viewState'

it.each([
  [
    'entities',
    '/promesses',
    '?exercice=2026&amp;financeur=gbm',
    '',
    '/promesses?exercice=2026&financeur=gbm',
  ],
  [
    'entities made twice',
    '/promesses',
    '?exercice=2026&amp;amp;q=dm',
    '',
    '/promesses?exercice=2026&q=dm',
  ],
  ['a full stop', '/promesses', '?financeur=gbm.', '', '/promesses?financeur=gbm'],
  ['a bracket', '/indicateurs/members)', '', '', '/indicateurs/members'],
  ['a quotation mark', '/promesses', '?financeur=gbm%C2%A0%C2%BB', '', '/promesses?financeur=gbm'],
  ['a quotation mark behind the path', '/methode\u00a0»', '', '', '/methode'],
  ['marks behind the fragment', '/sources', '', '#gbm-2026-00171).', '/sources#gbm-2026-00171'],
  ['capitals', '/Indicateurs/MEMBERS', '?Financeur=GBM', '', '/indicateurs/members?financeur=gbm'],
  ['a sheet in capitals', '/financeurs/gbm/FICHES/2026', '', '', '/financeurs/gbm/fiches/2026'],
  ['a language with its country', '/', '?lang=en-GB', '', '/?lang=en'],
  ['a language in another way', '/', '?lang=FR_fr', '', '/?lang=fr'],
  ['a question mark in the path', '/promesses?financeur=gbm', '', '', '/promesses?financeur=gbm'],
  [
    'a status has capitals of its own',
    '/promesses',
    '?statut=notAttained',
    '',
    '/promesses?statut=notAttained',
  ],
  [
    'what was searched is the reader’s',
    '/promesses',
    '?q=R%26D+(ASD).',
    '',
    '/promesses?q=R%26D+(ASD).',
  ],
  [
    'what is unknown stays, to be said',
    '/promesses',
    '?financeur=gbm.&x=1',
    '',
    '/promesses?financeur=gbm&x=1',
  ],
  ['a page that is none of ours', '/Nulle-Part.', '', '', '/Nulle-Part.'],
  ['the first page', '/', '', '', '/'],
])('mends %s', (_what, path, search, hash, expected) =>
  expect(mendedAddress(path, search, hash)).toBe(expected),
)

it('leaves every address that the site writes as it is', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/)
  const state = fc.record(Object.fromEntries(viewKeys.map((key) => [key, word])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(state, (view) => {
      const search = serializeViewState(view)
      expect(mendedAddress('/promesses', search, '#a:b.c')).toBe(`/promesses${search}#a:b.c`)
    }),
  )
})

it('has nothing left to mend in what it mended', () => {
  const alphabet = ['a', 'A', '1', '&', ';', '?', '=', '.', ')', '»', '/', ':', ' ', '-']
  const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 24 })
  fc.assert(
    fc.property(text, text, text, (path, search, hash) => {
      const once = new URL(
        mendedAddress(`/promesses${path}`, `?${search}`, `#${hash}`),
        'http://a.test',
      )
      const { pathname, search: asked, hash: part } = once
      expect(mendedAddress(decodeURI(pathname), asked, part)).toBe(
        decodeURI(pathname) + asked + part,
      )
    }),
  )
})

const known = { asOf: '2026-07-08', exercises: [{ year: 2026 }, { year: 2022 }] }

it.each([
  ['?exercice=1999', ['exercice=1999']],
  ['?exercice=tous&financeur=gbm', []],
  ['?exercice=2026&arrete=2027-01-01', ['arrete=2027-01-01']],
  ['?arrete=2026-02-30', ['arrete=2026-02-30']],
  ['?lang=de&place=x', ['lang=de', 'place=x']],
  ['?financer=gbm', ['financer=gbm']],
  ['?utm_source=mail&fbclid=1', []],
  [`?q=${'a'.repeat(201)}`, [`q=${'a'.repeat(58)}`]],
  ['?q=', []],
  ['', []],
])('%s: what is not applied is said', (search, parts) =>
  expect(notUnderstood(search, known)).toEqual(parts),
)

it.each([
  ['the index is not there yet', undefined],
  ['the page knows more years than the exercises', { ...known, exercises: null }],
])('says nothing of a year where %s', (_where, index) =>
  expect(notUnderstood('?exercice=2019', index)).toEqual([]),
)
