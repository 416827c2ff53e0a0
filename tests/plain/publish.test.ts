import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from '../../mocks/contract/kit/command'
import { publish } from '../../mocks/publish/command'
import { readInput } from '../../mocks/publish/input'
import { answered, spawned } from '../support/command'
import { glassValley } from './cluster'

const publishing = (...words: string[]) => answered(publish, ...words)
const checking = (folder: string) => answered(contract, folder)
const folder = (): string => mkdtempSync(join(tmpdir(), 'jalons-'))
const written = (name: string, text: string): string => {
  const file = join(folder(), name)
  writeFileSync(file, text)
  return file
}

describe('npm run publish', () => {
  it('makes an API of a plain document that keeps the contract', () => {
    const out = folder()
    const { status, stdout } = spawned(
      'mocks/publish/publish.ts',
      written('verre.json', JSON.stringify(glassValley)),
      out,
    )
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 indicateurs')])
    expect(spawned('mocks/contract/kit/check.ts', out).stdout).toContain('Le contrat est tenu.')
  })

  it('makes one of thousands of figures too, whose files are cut and written in short', async () => {
    const years = [2021, 2022, 2023, 2024, 2025]
    const indicators = Array.from({ length: 300 }, (_, place) => ({
      id: `count-${place}`,
      label: `Count ${place}`,
      actuals: years.map((year) => ({ year, value: place + year })),
      targets: years.map((year) => ({ year, value: place + year, programme: 'All' })),
    }))
    const out = folder()
    const { status, stdout } = await publishing(
      written('large.json', JSON.stringify({ indicators })),
      out,
    )
    expect([status, stdout]).toEqual([0, expect.stringContaining('300 indicateurs')])
    expect((await checking(out)).stdout).toContain('Le contrat est tenu.')
  })

  it('publishes what stands, names what does not, and ends with 1', async () => {
    const file = written(
      'verre.json',
      '{"indicators":[{"label":"A","actuals":[{"year":2024,"value":"x"},{"year":2025,"value":3}]}]}',
    )
    const { status, stdout } = await publishing(file, folder())
    expect(status).toBe(1)
    expect(stdout).toContain('indicators[0].actuals[0].value : trouvé "x", attendu number')
  })

  it('ends with 2 where there is nothing to publish', async () => {
    expect(spawned('mocks/publish/publish.ts').status).toBe(2)
    expect((await publishing(written('rien.json', '{}'), folder())).status).toBe(2)
    expect((await publishing('/nulle/part', folder())).stderr).toContain('ni document .json')
    const broken = await publishing(written('coupé.xlsx', 'PK\u0003\u0004'), folder())
    expect([broken.status, broken.stderr]).toEqual([
      2,
      expect.stringMatching(/coupé\.xlsx » ne se lit pas : Ce fichier est abîmé/),
    ])
    expect((await publishing('http://localhost:1/x.json', folder())).stderr).toContain(
      'ne répond pas',
    )
  })

  it('replaces the API of a built site and the catalogue that its pages name', () => {
    const site = folder()
    mkdirSync(join(site, 'api/v1'), { recursive: true })
    writeFileSync(join(site, 'api/v1/catalogue-2020-fr.0123456789.json'), '{}')
    writeFileSync(
      join(site, 'index.html'),
      '<meta name="jalons:catalogue" content="catalogue-2020-fr.0123456789.json"><meta name="jalons:api" content="/api/v1/" />',
    )
    spawned('mocks/publish/publish.ts', written('verre.json', JSON.stringify(glassValley)), site)
    const files = readdirSync(join(site, 'api/v1'))
    const catalogue = files.find((name) => name.startsWith('catalogue-2025-fr'))
    expect(files).not.toContain('catalogue-2020-fr.0123456789.json')
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(`content="${catalogue}"`)
  })
})

describe('tables of indicators', () => {
  it.each([
    [
      'one row per indicator',
      'Indicateur;Territoire;Unité;Valeur initiale;Date initiale;Valeur actuelle;Date actuelle;Cible;Date cible\nAdhérents;Vallée;membres;245;31/12/2021;273;31/12/2025;280;31/12/2026\n',
      [
        ['baseline', 245, '2021-12-31'],
        ['target', 280, '2026-12-31'],
        ['actual', 273, '2025-12-31'],
      ],
    ],
    [
      'one column per year',
      'Indicateur;Réalisé 2024;Réalisé 2025;Objectif 2026\nAdhérents;n. c.;environ 273;> 280\n',
      [
        ['target', 280, '2026-12-31'],
        ['actual', 273, '2025-12-31'],
      ],
    ],
    [
      'one row per figure',
      'Indicateur;Objectif ou résultat;Période;Valeur\nAdhérents;Objectif;2026;280\nAdhérents;Résultat;2025;273\n',
      [
        ['target', 280, '2026-12-31'],
        ['actual', 273, '2025-12-31'],
      ],
    ],
  ])('are read as %s', async (_, text, figures) => {
    const { dataSet, setAside } = await readInput(written('tableau.csv', text))
    expect(setAside).toEqual([])
    expect(dataSet.indicators.map(({ label }) => label.fr)).toEqual(['Adhérents'])
    expect(
      dataSet.observations.map(({ role, value, period }) => [role, value, period?.end]),
    ).toEqual(figures)
  })

  it('set a cell aside with its place', async () => {
    const file = written(
      'tableau.csv',
      'Indicateur;Réalisé 2024;Réalisé 2025\nAdhérents;douze;13\n',
    )
    const { dataSet, setAside } = await readInput(file)
    expect(setAside).toEqual([{ path: 'tableau.csv B2', expected: 'number', found: '"douze"' }])
    expect(dataSet.observations.map(({ value }) => value)).toEqual([13])
  })
})
