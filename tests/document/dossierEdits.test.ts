import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/document/dossier'
import {
  freeId,
  withItemAt,
  withItems,
  withoutItem,
  withText,
} from '../../src/document/dossierEdits'
import { itemOf, remade, textItem } from '../../src/document/dossierItems'
import { documentSet } from '../support/documentSet'
import { dossierOf, frame, itemWith } from '../support/dossier'

const { sectionOf } = await documentSet('', '2026')
const [a, b, c] = ['text:1', 'text:2', 'text:3'].map((id) => textItem(id, id)) as [
  never,
  never,
  never,
]
const ids = ({ items }: Dossier) => items.map(({ id }) => id.at(-1)).join('')

describe('the order of a dossier', () => {
  const three = dossierOf([a, b, c])

  it.each([
    ['text:1', 1, '213'],
    ['text:3', 0, '312'],
    ['text:2', 9, '132'],
    ['text:2', -1, '213'],
    ['none', 0, '123'],
  ])('%s to place %i', (id, place, order) => {
    expect(ids(withItemAt(three, id, place))).toBe(order)
  })

  it('loses what is removed and nothing else', () => {
    expect(ids(withoutItem(three, 'text:2'))).toBe('13')
  })
})

describe('adding', () => {
  it('leaves what is there where it is, with what was written to it', () => {
    const written = withText(
      dossierOf([itemWith(sectionOf('members')), a]),
      'indicator:members',
      'comment',
      'gardé',
    )
    const more = withItems(written, [
      itemOf(sectionOf('members'), frame, { key: 'indicator:members', roles: ['explained'] }),
      b,
    ])
    expect(more.items.map(({ id }) => id)).toEqual(['indicator:members', 'text:1', 'text:2'])
    expect(more.items[0]?.texts.map(({ role, text }) => [role, text])).toEqual([
      ['comment', 'gardé'],
      ['explained', ''],
    ])
  })

  it('finds an id that is free', () => {
    const dossier = dossierOf([a, itemWith({ ...sectionOf('members'), key: 'table:overview' })])
    expect(['text', 'table:overview', 'changes'].map((key) => freeId(dossier, key))).toEqual([
      'text:2',
      'table:overview:2',
      'changes',
    ])
  })
})

describe('a section made anew', () => {
  it('takes today’s figures and frame, and keeps what was written', () => {
    const item = {
      ...itemWith(sectionOf('members')),
      texts: [{ role: 'comment' as const, heading: '', empty: '', text: 'gardé' }],
    }
    const now = remade(
      item,
      { ...sectionOf('members'), figures: [] },
      { ...frame, dataVersion: 'new' },
    )
    expect([now.section.figures, now.frame?.dataVersion, now.texts]).toEqual([
      [],
      'new',
      item.texts,
    ])
  })
})
