import { describe, expect, it } from 'vitest'
import { Document } from '../../src/document/document'
import { dossierDocument } from '../../src/document/dossierDocument'
import { itemOf, textItem } from '../../src/document/dossierItems'
import { documentSet } from '../support/documentSet'
import { dossierOf, frame, itemWith } from '../support/dossier'

const { sectionOf } = await documentSet('', '2026')
const members = sectionOf('members')
const blocksOf = (item: Parameters<typeof dossierOf>[0][number]) =>
  dossierDocument(dossierOf([item])).sections[0]?.blocks ?? []

/** Which sections say when they were made. */
const notes = (sections: ReturnType<typeof dossierDocument>['sections']) =>
  sections.map(({ blocks }) =>
    blocks.some(
      (block) =>
        block.type === 'paragraph' && block.role === 'note' && block.text.startsWith('Section'),
    ),
  )

describe('the document of a dossier', () => {
  it('is what the writers take, in the order of the dossier', () => {
    const document = dossierDocument(
      dossierOf([
        textItem('text:1', 'Préambule'),
        itemWith(members),
        itemWith(sectionOf('rd-projects')),
      ]),
    )
    expect(Document.safeParse(document).error?.issues ?? []).toEqual([])
    expect(document.sections.map(({ key }) => key)).toEqual([
      'text:1',
      'indicator:members',
      'indicator:rd-projects',
    ])
    expect(document.cover).toEqual([{ label: 'Données', text: 'publiées' }])
  })

  it('sets a comment before what is large, and leaves an unwritten one out', () => {
    const item = itemWith(members)
    expect(blocksOf(item)).toEqual(members.blocks)
    const commented = blocksOf({
      ...item,
      texts: item.texts.map((text) => Object.assign({}, text, { text: 'À suivre.' })),
    })
    const place = commented.findIndex(
      (block) => block.type === 'paragraph' && block.role === 'comment',
    )
    expect(commented[place]).toMatchObject({ text: 'À suivre.' })
    expect(commented.slice(place + 1)[0]?.type).toBe('chart')
  })

  it('says where a text is still to be written', () => {
    expect(blocksOf(textItem('text:1', 'Préambule'))).toEqual([
      { type: 'paragraph', role: 'warning', text: 'À rédiger.' },
    ])
  })

  it('tells of a bid what was promised, obtained, explained and proposed', () => {
    const item = itemOf(members, frame, {
      key: 'indicator:members',
      roles: ['explained', 'proposed'],
    })
    const blocks = blocksOf(item)
    expect(blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      'Promis',
      'Obtenu',
      'Expliqué',
      'Proposé pour les années à venir',
    ])
    const facts = blocks.flatMap((block) =>
      block.type === 'facts' ? [block.rows.map(({ cell }) => cell.value ?? null)] : [],
    )
    expect(facts[0]).toEqual([280])
    expect(facts[1]).toContain(273)
    expect(
      blocks.filter(
        (block) =>
          block.type === 'paragraph' &&
          block.role === 'warning' &&
          block.text.startsWith('À rédiger'),
      ),
    ).toHaveLength(2)
  })

  it('says of each section when it was made where they were not made alike, and of none where they were', () => {
    const alike = dossierDocument(
      dossierOf([itemWith(members), itemWith(sectionOf('rd-projects'))]),
    )
    expect(notes(alike.sections)).toEqual([false, false])
    const later = itemWith(sectionOf('rd-projects'), {
      cover: [{ label: 'Données', text: 'autres' }],
    })
    const mixed = dossierDocument(dossierOf([itemWith(members), later]))
    expect(notes(mixed.sections)).toEqual([true, true])
    expect(mixed.cover).toEqual([{ label: 'Données', text: 'publiées\u202f; autres' }])
  })

  it('bears a name even where nobody gave it one', () => {
    expect(dossierDocument({ ...dossierOf([]), title: ' ' }).title).toBe('Dossier')
  })

  it('gives the same section object while its item is the same, so that nothing is drawn anew', () => {
    const dossier = dossierOf([itemWith(members)])
    expect(dossierDocument({ ...dossier, title: 'autre' }).sections[0]).toBe(
      dossierDocument(dossier).sections[0],
    )
  })
})
