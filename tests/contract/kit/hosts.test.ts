import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { addressHost } from '../../../mocks/contract/kit/address'
import { contract } from '../../../mocks/contract/kit/command'
import { contractFiles } from '../../../mocks/contract/files'
import { checkContract, type Report } from '../../../mocks/contract/kit/kit'
import { exitCode } from '../../../mocks/contract/kit/report'
import { clusterSet } from '../../../mocks/contract/national/cluster'
import { nationalSets } from '../../../mocks/contract/national/national'
import { nginxFile } from '../../../src/site/headers'
import { mockServer } from '../../../mocks/server'
import { apiFiles } from '../../../src/publish/apiFiles'
import { answered, spawned } from '../../support/command'
import { nginxPath, startNginx } from '../../support/nginx'
import { hostOf } from './inMemory'

let files: Map<string, string>
/** The built site as far as the API goes. */
let site: string

beforeAll(async () => {
  files = await mockApiFiles()
  site = mkdtempSync(join(tmpdir(), 'jalons-'))
  for (const [path, text] of [...files, ...contractFiles(files)]) {
    const file = join(site, 'api/v1', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
})

const broken = ({ faults }: Report): string[] =>
  [...new Set(faults.map(({ rule }) => rule))].toSorted()

describe('npm run contract', () => {
  it('finds nothing to say about our own output, in a folder', () => {
    const out = join(site, 'rapport.json')
    const { status, stdout, stderr } = spawned(
      'mocks/contract/kit/check.ts',
      site,
      '--json',
      '--out',
      out,
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('0 manque, 0 faute, 0 étrangeté.\nLe contrat est tenu.')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      exitCode: 0,
      files: files.size,
      rules: [],
      stopped: null,
    })
  })

  it('ends with 2 where there is nothing to check', async () => {
    expect(await answered(contract)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage'),
    })
    expect(await answered(contract, join(site, 'nulle-part'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ni adresse http(s), ni dossier'),
    })
  })
})

describe('the contract is kept', () => {
  it('by the minimal server of the documentation, asked from another site', async () => {
    const server = spawn(process.execPath, ['docs/minimal-server.mjs', join(site, 'api/v1'), '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const address = await new Promise<string>((resolve) =>
        server.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
      )
      const report = await checkContract(addressHost(address, 4), 'https://jalons.example')
      expect([report.faults, report.files]).toEqual([[], files.size])
      // Addresses that are no path below the folder find nothing, and do no harm.
      for (const path of ['..%2F..%2Fpackage.json', '//', '%', '__proto__'])
        expect((await fetch(address + path)).status).toBe(404)
      expect((await fetch(`${address}index.json`, { method: 'POST' })).status).toBe(405)
    } finally {
      server.kill()
    }
  })

  it('by the mock, but for what only a real host does', async () => {
    mockServer.listen({ onUnhandledRequest: 'error' })
    try {
      const report = await checkContract(addressHost('http://localhost/api/v1/', 4))
      expect([broken(report), exitCode(report), report.files]).toEqual([
        ['compression', 'cors', 'cors-error', 'no-validator'],
        0,
        files.size,
      ])
    } finally {
      mockServer.close()
    }
  })

  it.skipIf(nginxPath === undefined)(
    'by nginx on the static folder, with the configuration that we ship',
    async () => {
      const conf = join(site, 'nginx.conf')
      writeFileSync(conf, nginxFile('/'))
      const nginx = await startNginx(conf, site)
      try {
        const report = await checkContract(
          addressHost(`${nginx.address}/api/v1/`, 4),
          'https://jalons.example',
        )
        expect([report.faults, report.files]).toEqual([[], files.size])
        expect(nginx.said()).toBe('')
      } finally {
        await nginx.close()
      }
    },
  )
})

describe('the load test', () => {
  it('leaves every address alone but this machine’s own', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['mocks/contract/load.mjs', 'http://192.0.2.1/'],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([2, expect.stringContaining('la boucle locale seulement')])
  })
})

describe('the national example', () => {
  it('keeps the contract: a folder per cluster, and a first set with one programme for each', async () => {
    const example = await apiFiles(nationalSets(3))
    const report = await checkContract(hostOf(example, { isListed: true }))
    expect([report.faults, report.files]).toEqual([[], example.size])
    expect(report.sets.map(({ id }) => id)).toEqual(['national', 'pole-01', 'pole-02', 'pole-03'])
    const [national] = nationalSets(3)
    expect(national.programmes.map(({ id }) => id)).toEqual([
      'pole-01-programme',
      'pole-02-programme',
      'pole-03-programme',
    ])
    expect(national.observations).toHaveLength(3 * clusterSet(1).observations.length)
  })

  it('is the same in every run, simulated, and says so', async () => {
    expect([...(await apiFiles(nationalSets(3))).keys()]).toEqual([
      ...(await apiFiles(nationalSets(3))).keys(),
    ])
    expect(
      nationalSets(3).every(
        ({ simulated, observations }) =>
          simulated && observations.every(({ status }) => status === 'simulated'),
      ),
    ).toBe(true)
  })
})
