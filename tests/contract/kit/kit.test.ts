import { describe, expect, it } from 'vitest'
import { addressHost } from '../../../mocks/contract/kit/address'
import { checkContract, type Report } from '../../../mocks/contract/kit/kit'
import { exitCode, reportJson, reportText } from '../../../mocks/contract/kit/report'
import { type RuleId, ruleIds, rules } from '../../../mocks/contract/kit/rules'
import { withServer } from './badServer'
import { filesOf, hostOf, wholeFiles } from './inMemory'
import { seedsInFiles } from './seedsInFiles'
import { seedsInServers } from './seedsInServers'
import { seedsInSets } from './seedsInSets'

const brokenIn = ({ faults }: Report): RuleId[] => [...new Set(faults.map(({ rule }) => rule))]

const isExpected = (rule: RuleId, report: Report): void => {
  expect(brokenIn(report)).toEqual([rule])
  expect(exitCode(report)).toBe(report.stopped === null ? (rules[rule].level === 'odd' ? 0 : 1) : 2)
}

describe('the contract kit', () => {
  it('finds nothing in sets that keep the contract, in files as from a server', async () => {
    const files = await wholeFiles()
    const inFolder = await checkContract(hostOf(files, { isListed: true }))
    const served = await withServer(
      files,
      () => undefined,
      (address) => checkContract(addressHost(address, 4), 'https://tableau.example'),
    )
    for (const report of [inFolder, served]) {
      expect(report.faults).toEqual([])
      expect([report.files, report.sets.map(({ id, isCompared }) => [id, isCompared])]).toEqual([
        files.size,
        [
          ['pole-01', true],
          ['pole-02', true],
        ],
      ])
    }
  })

  it('has an error of every rule to find', () => {
    const seeded = new Set(
      [...seedsInSets, ...seedsInFiles, ...seedsInServers].map(([rule]) => rule),
    )
    expect(
      ruleIds.filter((rule) => !seeded.has(rule) && rule !== 'https' && rule !== 'slow'),
    ).toEqual([])
  })

  it.each(seedsInSets)('finds in a set: %s', async (rule, change) => {
    isExpected(rule, await checkContract(hostOf(await filesOf(change))))
  })

  it.each(seedsInFiles)('finds in files: %s', async (rule, change) => {
    const files = await wholeFiles()
    change(files)
    isExpected(rule, await checkContract(hostOf(files, { isListed: rule === 'orphan' })))
  })

  it.each(seedsInServers)('finds at a server: %s', async (rule, misdeed) => {
    const site = rule === 'cors-site' ? 'https://tableau.example' : null
    const report = await withServer(await wholeFiles(), misdeed, (address) =>
      checkContract(addressHost(address, 4), site),
    )
    isExpected(rule, report)
  })

  it('finds an address without HTTPS, unless it is this very machine', async () => {
    const files = await wholeFiles()
    const at = (href: string) => checkContract(hostOf(files, { url: new URL(href) }))
    expect(brokenIn(await at('http://api.example/v1/'))).toEqual(['https'])
    expect(brokenIn(await at('https://api.example/v1/'))).toEqual([])
    expect(brokenIn(await at('http://localhost:8080/'))).toEqual([])
  })

  it('finds answers that take more than three seconds', async () => {
    const report = await checkContract(
      hostOf(await wholeFiles(), { url: new URL('https://api.example/'), duration: 3001 }),
    )
    expect(brokenIn(report)).toEqual(['slow'])
  })

  it('never asks for more than four files at once', async () => {
    let [now, most] = [0, 0]
    const host = hostOf(await wholeFiles())
    await checkContract({
      ...host,
      read: async (path) => {
        now += 1
        most = Math.max(most, now)
        const answer = await host.read(path)
        now -= 1
        return answer
      },
    })
    expect(most).toBe(4)
  })

  it('says in plain French where, and the same to a program', async () => {
    const files = await filesOf((set) => (set.amounts[2] ? (set.amounts[2].euros += 1) : 0))
    const report = await checkContract(hostOf(files))
    const text = reportText(report)
    expect(text).toContain(
      'FAUX  Un total imprimé se recalcule, sauf si une contradiction le dit.  [computation]',
    )
    expect(text).toMatch(
      /contradictions\.[0-9a-f]{10}\.json › computations\[0\] : pole-01-budget-adds-up : \d+ imprimé, \d+ recalculé/,
    )
    expect(text).toContain('0 manque, 1 faute, 0 étrangeté.\nLe contrat n’est pas tenu.')
    expect(JSON.parse(reportJson(report))).toMatchObject({
      exitCode: 1,
      counts: { lacks: 0, wrong: 1, odd: 0 },
      rules: [
        { rule: 'computation', level: 'wrong', count: 1, places: [{ at: 'computations[0]' }] },
      ],
    })
  })
})
