import { describe, expect, it } from 'vitest'
import { Section } from '../../src/document/document'
import { documentSet } from '../support/documentSet'
import { some } from '../support/some'

const { index, sectionOf } = await documentSet()
const members = sectionOf('members')
const [sentence, facts] = members.blocks

describe('the section of the members', () => {
  it('begins with the sentence and the facts of the page', () => {
    expect(sentence).toEqual({
      type: 'paragraph',
      role: 'sentence',
      text: expect.stringContaining(
        'L’objectif 2026 (Bourgogne-Franche-Comté) est d’aller au-delà de 280\u00a0adhérents.',
      ),
    })
    expect(
      facts?.type === 'facts' &&
        facts.rows.map(({ label, cell }) => [label, cell.text, cell.value]),
    ).toEqual([
      ['Périmètre', expect.any(String), undefined],
      ['Résultat', '273', 273],
      ['Objectif', '>\u00a0280', 280],
      ['Écart au dernier chiffre connu', '−\u202f8', -8],
      ['Lecture', 'En cours', undefined],
    ])
  })

  it('holds every figure with the act that prints it', () => {
    const printed = members.figures.find(({ value, role }) => value === 245 && role === 'Résultat')
    expect(printed).toMatchObject({
      text: '245\u00a0adhérents',
      citation: expect.stringContaining('2022/006267'),
    })
  })

  it('has a table cell for each figure, with its number', () => {
    const table = members.blocks.find(({ type }) => type === 'table')
    const cells =
      table?.type === 'table'
        ? table.rows
            .flat()
            .flatMap(({ figures, value }) => (figures ?? []).map((id) => [id, value]))
        : []
    for (const { id, value } of some(members.figures))
      expect(cells).toContainEqual([id, value ?? undefined])
  })
})

describe('sections', () => {
  it('are what a dossier file may hold', () => {
    for (const id of some(index.indicators.keys()))
      expect(Section.safeParse(sectionOf(id)).error?.issues ?? []).toEqual([])
  })

  it('of the demonstration say that they are simulated', async () => {
    const demonstration = await documentSet('demonstration/')
    const simulated = [...demonstration.index.indicators.keys()]
      .map((id) => demonstration.sectionOf(id))
      .filter((one) => one.simulated)
    expect(simulated.length).toBeGreaterThan(10)
  })
})
