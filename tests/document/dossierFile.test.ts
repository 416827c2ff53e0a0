import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/document/dossier'
import { dossierDocument } from '../../src/document/dossierDocument'
import { readDossier, readDossierFile, writeDossierFile } from '../../src/document/dossierFile'
import { ContractError, VersionError } from '../../src/api/errors'
import { setLocale } from '../../src/format/locale'
import { textItem } from '../../src/document/dossierItems'
import { documentSet } from '../support/documentSet'
import { dossierOf, itemWith } from '../support/dossier'

const { index, sectionOf } = await documentSet('', '2026')
const ids = [...index.indicators.keys()]
const members = itemWith(sectionOf('members'))
const dossier = dossierOf([members, textItem('text:1', 'Ordre du jour')])

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
const failure = (text: string): unknown => {
  try {
    return readDossierFile(bytes(text))
  } catch (error) {
    return error
  }
}

afterEach(() => setLocale('fr'))

/** Dossiers of up to four subjects, with any words. */
const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    chosen: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
    title: fc.string(),
    comment: fc.string({ unit: 'grapheme' }),
  })
  .map(({ chosen, title, comment }) => {
    const items = chosen.map((id) => {
      const item = itemWith(sectionOf(id))
      return {
        ...item,
        texts: item.texts.map((text) => Object.assign({}, text, { text: comment })),
      }
    })
    return Object.assign(dossierOf(items), { title })
  })

describe('a dossier as a file', () => {
  it('is read as it was written, and written again as it was', () => {
    fc.assert(
      fc.property(dossiers, (one) => {
        const text = writeDossierFile(one)
        const read = readDossierFile(bytes(text))
        expect(read).toEqual(one)
        expect(writeDossierFile(read)).toBe(text)
        expect(readDossier(JSON.parse(JSON.stringify(one)))).toEqual(one)
      }),
      { numRuns: 25 },
    )
  })

  it('makes the same document in another year and another language, byte for byte', () => {
    const text = writeDossierFile(dossier)
    const before = dossierDocument(readDossierFile(bytes(text)))
    setLocale('en')
    const after = dossierDocument(readDossierFile(bytes(text)))
    expect(JSON.stringify(after) === JSON.stringify(before)).toBe(true)
    expect(before).toEqual(dossierDocument(dossier))
  })
})

describe('a file that is no dossier', () => {
  const text = writeDossierFile(dossier)
  const changed = (change: (file: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(text)))

  it.each([
    ['nothing', '', 'empty', null],
    ['a picture', '\u0089PNG', 'notJson', null],
    ['a dossier cut short', text.slice(0, text.length / 2), 'truncated', null],
    ['two files in one', text + text, 'doubled', null],
    ['JSON of something else', '{"name": "x", "version": 1}', 'shape', 'format'],
    ['a list', '[1, 2]', 'shape', ''],
    [
      'a dossier without its sections',
      changed((file) => ({ ...file, dossier: { ...dossier, items: [{ id: 'a' }] } })),
      'shape',
      'dossier.items[0].key',
    ],
    [
      'one subject twice',
      changed((file) => ({ ...file, dossier: { ...dossier, items: [members, members] } })),
      'shape',
      'dossier.items',
    ],
    [
      'a comment that is too long',
      changed((file) => ({ ...file, dossier: { ...dossier, title: 'x'.repeat(20_001) } })),
      'shape',
      'dossier.title',
    ],
    [
      'a figure that is no number',
      changed((file) => ({
        ...file,
        dossier: {
          ...dossier,
          items: [
            {
              ...members,
              section: {
                ...members.section,
                figures: [{ ...members.section.figures[0], value: '245' }],
              },
            },
          ],
        },
      })),
      'shape',
      'dossier.items[0].section.figures[0].value',
    ],
    [
      'a chart of a million years',
      text.replace(/"to":20\d\d/, '"to":1000000'),
      'shape',
      /chart\.to$/,
    ],
  ] as const)('%s', (_name, content, fault, path) => {
    const error = failure(content)
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ fault })
    const found = error instanceof ContractError ? (error.finding?.path ?? null) : ''
    if (path instanceof RegExp) expect(found).toMatch(path)
    else expect(found).toBe(path)
  })

  it('of a newer Jalons says so', () => {
    expect(failure(changed((file) => ({ ...file, version: 2 })))).toBeInstanceOf(VersionError)
  })

  it('with bytes that are no text is refused', () => {
    expect(() => readDossierFile(new Uint8Array([0x7b, 0xff, 0xfe]).buffer)).toThrow(ContractError)
  })
})

describe('hostile content', () => {
  it('pollutes nothing: a key __proto__ is left out', () => {
    const text = writeDossierFile(dossier).replace(
      '"dossier":{',
      '"dossier":{"__proto__":{"polluted":true},',
    )
    const read = readDossierFile(bytes(text))
    expect(read).toEqual(dossier)
    expect(Reflect.get(read, 'polluted')).toBeUndefined()
  })

  it('of 20 000 characters is kept whole', () => {
    const long = { ...dossier, subtitle: '<b>'.repeat(6666) }
    expect(readDossierFile(bytes(writeDossierFile(long)))).toEqual(long)
  })
})
