import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import type { Fields } from './editedCatalogue'
import { type FaultCase, isSound, openStage, shared } from './stage'

const row = 'CSV export'

const names = [
  '=1+1',
  '+SOMME(A1)',
  '-2+3',
  '@cmd',
  'a;b',
  'un "mot" entre guillemets',
  'deux\nlignes',
  '−7 en mots',
]

/** The register of projects with names that a spreadsheet would run or split, and its export as it was saved. */
const exported = shared(async (browser) => {
  const stage = await openStage(browser)
  const { site, page } = stage
  site.misbehave(
    /v1\/projects\./,
    changed((text) => {
      const resource = JSON.parse(text) as { projects: Fields[] }
      const [first] = resource.projects
      return JSON.stringify({
        projects: names.map((name, place) => ({
          ...first,
          id: `projet-${place}`,
          name,
          year: 2026,
          scheme: null,
        })),
      })
    }),
  )
  await page.goto('/projets')
  await page.getByRole('table').first().waitFor()
  return stage
})

let file: Promise<string> | undefined

const holds = (item: string, hold: (csv: string, lines: readonly string[]) => void): FaultCase => ({
  row,
  item,
  survive: async (browser) => {
    const stage = await exported(browser)
    file ??= (async () => {
      const [download] = await Promise.all([
        stage.page.waitForEvent('download'),
        stage.page.getByRole('button', { name: 'Exporter ces lignes (CSV)' }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    })()
    const csv = await file
    hold(csv, csv.split('\r\n'))
    await isSound(stage)
  },
})

export const exportCases: readonly FaultCase[] = [
  holds('RFC 4180: quotes doubled, what would split a line or a cell stands in quotes', (csv) => {
    expect(csv).toContain('\r\n"a;b";')
    expect(csv).toContain('\r\n"un ""mot"" entre guillemets";')
    expect(csv).toContain('\r\n"deux\nlignes";')
  }),
  holds('CRLF ends every line', (_csv, lines) => {
    expect(lines).toHaveLength(names.length + 2)
    expect(lines.at(-1)).toBe('')
  }),
  holds('BOM in the French form', (csv) => {
    expect(csv.startsWith('\uFEFFProjet;')).toBe(true)
  }),
  ...(['=1+1', '+SOMME(A1)', '-2+3', '@cmd'] as const).map((name) =>
    holds(`text that begins with ${name[0]} is neutralised`, (_csv, lines) => {
      expect(lines.filter((line) => line.startsWith(`'${name};`))).toHaveLength(1)
      expect(lines.filter((line) => line.startsWith(name))).toHaveLength(0)
    }),
  ),
  holds('numbers are untouched', (_csv, lines) => {
    expect(lines.filter((line) => line.startsWith('−7 en mots;2026;'))).toHaveLength(1)
  }),
]
