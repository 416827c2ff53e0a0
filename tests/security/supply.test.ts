import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { licencesFile, runtimeLicences } from '../../src/site/licences'

interface Locked {
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Licences that let the page be given on under its own (MIT): each part of an expression, or one of several to choose from. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'Unlicense',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
])
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)))

describe('what is installed', () => {
  it('is pinned: each dependency to one version, each package to its hash', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(packages.length).toBeGreaterThan(100)
    expect(
      packages
        .filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))
        .map(([path]) => path),
    ).toEqual([])
  })

  it('needs no install script for the page', () => {
    expect(
      packages
        .filter(([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true)
        .map(([path]) => path),
    ).toEqual([])
    expect(readFileSync('.ci/install.mjs', 'utf8')).toContain('--ignore-scripts')
  })
})

describe('licences', () => {
  const licences = runtimeLicences('.')

  it('of all that the page is made of are known and allowed', () => {
    expect(licences.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
    expect(
      licences
        .filter(({ licence }) => !isAllowed(licence))
        .map(({ name, licence }) => `${name}: ${licence}`),
    ).toEqual([])
  })

  it.each([
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    ['', false],
  ])('reads %j as allowed: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected)
  })

  it('are listed with their text for every direct dependency', () => {
    const file = licencesFile('.')
    const direct = licences.filter(({ name }) => name in manifest.dependencies)
    expect(direct.map(({ name }) => name)).toEqual(Object.keys(manifest.dependencies).toSorted())
    expect(
      direct
        .filter(({ name, version }) => !file.includes(`${name} ${version} (`))
        .map(({ name }) => name),
    ).toEqual([])
    // The Unlicense asks for nothing, not even for its own text.
    expect(
      direct
        .filter(({ text, licence }) => text === null && licence !== 'Unlicense')
        .map(({ name }) => name),
    ).toEqual([])
  })
})
