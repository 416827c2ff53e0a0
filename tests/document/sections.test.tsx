import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { Section } from '../../src/document/document'
import { indexQuery } from '../../src/api/queries'
import { resourceQuery } from '../../src/api/resourceQueries'
import { contradictionSection } from '../../src/document/contradictionSection'
import { fetchSection } from '../../src/document/fetchSection'
import type { Source } from '../../src/domain/observation'
import { some } from '../support/some'

const client = new QueryClient()
const indexOf = (dataSet?: string) => client.fetchQuery(indexQuery(dataSet))

async function sectionOf(
  key: string,
  state: Readonly<Record<string, string>> = {},
): Promise<Section> {
  const section = await fetchSection(client, await indexOf(state.jeu), key, state)
  if (section === null) throw new Error(`no section ${key}`)
  return section
}

const cellsOf = ({ blocks }: Section) =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flat()
      : block.type === 'facts'
        ? block.rows.map(({ cell }) => cell)
        : [],
  )

describe('the section of every programme, funder and contradiction', () => {
  it('is what a file may hold, and shows no figure that it does not source', async () => {
    const index = await indexOf()
    const { programmes } = await client.fetchQuery(resourceQuery(index, 'programmes'))
    const { funders } = await client.fetchQuery(resourceQuery(index, 'funders'))
    const { contradictions } = await client.fetchQuery(resourceQuery(index, 'contradictions'))
    const keys = [
      ...programmes.map(({ id }) => `programme:${id}`),
      ...funders.map(({ id }) => `funder:${id}`),
      ...contradictions.map(({ id }) => `contradiction:${id}`),
      'table:overview',
      'changes',
    ]
    for (const key of some(keys)) {
      const section = await sectionOf(key)
      const known = new Map(section.figures.map(({ id, act }) => [id, act]))
      const shown = cellsOf(section).flatMap(({ figures }) => figures ?? [])
      const unsourced = shown.filter((id) => (known.get(id) ?? '') === '')
      const issues = Section.safeParse(section).error?.issues ?? []
      expect({ key, issues, unsourced, simulated: section.simulated }).toEqual({
        key,
        issues: [],
        unsourced: [],
        simulated: false,
      })
    }
  })
})

describe('money in a section', () => {
  it('keeps stage and tax basis of the plan that a programme’s acts print', async () => {
    const { figures, blocks } = await sectionOf('programme:iam-2026')
    const total = figures.find(
      ({ value, text }) => value === 130_000 && text === '130\u202f000\u00a0€',
    )
    expect(total?.quality).toMatch(/·/)
    expect(total?.citation).toContain('130\u202f000\u00a0€')
    const plan = blocks.find(
      (block) => block.type === 'table' && block.caption.startsWith('Qui paie'),
    )
    expect(
      plan?.type === 'table' &&
        plan.rows.flat().find(({ value, format }) => value === 65_000 && format === 'euros')
          ?.figures,
    ).toHaveLength(1)
  })

  it('gives what a funder gave in its last known year, by stage', async () => {
    const { blocks } = await sectionOf('funder:gbm')
    const facts = blocks.find((block) => block.type === 'facts')
    expect(facts?.type === 'facts' && facts.rows[0]?.cell).toMatchObject({
      value: 155_000,
      format: 'euros',
      notes: ['voté'],
    })
  })
})

describe('a contradiction', () => {
  it('sets both statements side by side', async () => {
    const index = await indexOf()
    const { contradictions } = await client.fetchQuery(resourceQuery(index, 'contradictions'))
    const [first] = contradictions
    const section = await sectionOf(`contradiction:${first?.id}`)
    expect(section.figures.map(({ value }) => value)).toEqual(
      first?.statements.map(({ value }) => value),
    )
  })
})

const act = (id: string, section: string, kind: 'act' | 'register') => ({
  id,
  label: { fr: id, en: id },
  number: null,
  authority: 'gbm',
  adopted: '2026-01-01',
  published: null,
  kind,
  sections: [{ id: section, label: { fr: section, en: section }, anchor: section }],
})
const statement = (value: number, retained: boolean, source: Source) => ({
  label: { fr: 'dit', en: 'said' },
  value,
  unit: null,
  retained,
  source,
})

describe('the level of a statement', () => {
  const [counted, said] = [
    { act: 'register', section: 'rows', row: '12', printed: '112' },
    { act: 'gbm', section: 'art', row: '1', printed: '110' },
  ]
  it.each([true, false])(
    'is that of its source, an act or a register (simulated: %s)',
    (simulated) => {
      const section = contradictionSection(
        {
          id: 'gap',
          kind: 'twoFigures',
          title: { fr: 'Deux comptes', en: 'Two counts' },
          arithmetic: { fr: '112 − 110 = 2', en: '112 − 110 = 2' },
          statements: [statement(112, true, counted), statement(110, false, said)],
          why: { fr: 'x', en: 'x' },
          rounding: false,
          state: 'open',
          concerns: [],
          computations: [],
        },
        {
          acts: [act('register', 'rows', 'register'), act('gbm', 'art', 'act')],
          funders: [],
          units: [],
          simulated,
        },
      )
      expect(section.figures.map(({ level, simulated: is }) => [level, is])).toEqual([
        ['déclaré par le pôle', simulated],
        ['imprimé dans un acte', false],
      ])
      expect(section.simulated).toBe(simulated)
    },
  )
})

describe('the table of the overview', () => {
  it('holds the rows of the filters and says which they are', async () => {
    const all = await sectionOf('table:overview', { exercice: '2026' })
    const few = await sectionOf('table:overview', { exercice: '2026', q: 'adherents' })
    expect(few.subtitle).toContain('adherents')
    expect(few.readings.length).toBeGreaterThan(0)
    expect(few.readings.length).toBeLessThan(all.readings.length)
  })
})

describe('the simulated data set', () => {
  it.each(['changes', 'table:overview', 'programme:iam-2026'])(
    'says in %s that figures are simulated',
    async (key) => {
      expect((await sectionOf(key, { jeu: 'demonstration' })).simulated).toBe(true)
    },
  )
})

describe('a key that leads nowhere', () => {
  it.each([
    'indicator:none',
    'programme:none',
    'funder:',
    'contradiction:none',
    'table:other',
    'nothing',
    'indicator:__proto__',
  ])('%s has no section', async (key) => {
    expect(await fetchSection(client, await indexOf(), key, {})).toBeNull()
  })
})
