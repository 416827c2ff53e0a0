import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeSound } from '../../src/document/write/soundPackage'
import { packageFaults } from '../support/packageFaults'

const relation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="t" Target="${target}"/>`
const relations = (...inner: string[]): Uint8Array =>
  strToU8(`<Relationships>${inner.join('')}</Relationships>`)

/** A package with every fault that a library left once. */
const faulty = (): Record<string, Uint8Array> => ({
  'ppt/': new Uint8Array(),
  '[Content_Types].xml': strToU8(
    '<Types><Default Extension="rels" ContentType="r"/>' +
      '<Override PartName="/ppt/a.xml" ContentType="a"/>' +
      '<Override PartName="/ppt/gone.xml" ContentType="a"/></Types>',
  ),
  '_rels/.rels': relations(relation('r1', 'ppt/a.xml')),
  'ppt/a.xml': strToU8(
    '<p:bgPr><a:solidFill/></p:bgPr><p:cNvPr id="2" name="x"/><p:cNvPr id="2" name="id"/><p:cNvPr name="y" id="3"/>',
  ),
})

describe('parts of an office file', () => {
  it('are put right: types, folders, numbers, backgrounds', () => {
    const parts = faulty()
    expect(packageFaults(parts).map((fault) => fault.replace(/^.*?: /, ''))).toEqual([
      'ppt/',
      'ppt/gone.xml',
      'ppt/',
      'ppt/',
      'p:cNvPr 2 twice (20.1.2.2.8)',
      'background without effects (19.3.1.2)',
    ])
    makeSound(parts)
    expect(packageFaults(parts)).toEqual([])
    expect(strFromU8(parts['ppt/a.xml'] ?? new Uint8Array())).toContain(
      '<p:cNvPr id="2" name="x"/><p:cNvPr id="4" name="id"/><p:cNvPr name="y" id="3"/>',
    )
  })

  it.each([
    ['leads to no part', { '_rels/.rels': relations(relation('r1', 'ppt/b.xml')) }],
    ['r1 twice', { '_rels/.rels': relations(relation('r1', 'ppt/a.xml'), relation('r1', 'x')) }],
    ['part without type', { 'ppt/b.png': new Uint8Array() }],
    ['relationships of no part', { 'ppt/_rels/b.xml.rels': relations() }],
    ['part out of reach', { 'ppt/b.xml': strToU8('<b/>') }],
    [
      'no relationship r7',
      { 'ppt/a.xml': strToU8('<a r:id="r7"/>'), 'ppt/_rels/a.xml.rels': relations() },
    ],
    ['text body without paragraph', { 'ppt/a.xml': strToU8('<p:txBody><a:bodyPr/></p:txBody>') }],
    ['table cell without paragraph', { 'ppt/a.xml': strToU8('<w:tc><w:tcPr/></w:tc>') }],
  ])('are refused by the tests where %s', (fault, changed) => {
    const parts = faulty()
    makeSound(parts)
    expect(packageFaults({ ...parts, ...changed }).join()).toContain(fault)
  })
})
