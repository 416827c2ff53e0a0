import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ownInputPlugin } from '../../mocks/publish/servePlugin'
import { readIndex } from '../../src/api/apiIndex'
import { readIndicator } from '../../src/api/indicator'

const plain = (label: string, value: number): string =>
  JSON.stringify({ indicators: [{ label, actuals: [{ year: 2024, value }] }] })
const table = (value: string): string =>
  `Indicateur;Année;Résultat;Objectif;Programme\nFours;2024;${value};12;Fours de demain\n`

/** Far above need: a file is looked at three times a second. */
const wait = { timeout: 50_000, interval: 50 }
const reload = '{"type":"full-reload"}'
const kept = 'La page garde les chiffres lus avant.'

const folder = (): string => mkdtempSync(join(tmpdir(), 'jalons-suivi-'))
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** The server of `npm start -- <place>`: the results that it serves, and what it told the page. */
async function serving(place: string) {
  const server = await createServer({
    configFile: false,
    root: folder(),
    logLevel: 'silent',
    plugins: [ownInputPlugin(place)],
    server: { port: 0 },
  })
  closing.push(() => server.close())
  const told: string[] = []
  vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => {
    told.push(JSON.stringify(payload))
  })
  await server.listen()
  const base = `${server.resolvedUrls?.local[0] ?? ''}api/v1/`
  const results = async (): Promise<readonly (string | number | null)[] | null> => {
    const answer = await fetch(`${base}index.json`)
    if (!answer.ok) return null
    const index = readIndex(await answer.json(), `${base}index.json`)
    const readings = await Promise.all(
      [...index.indicators.values()].map(async (url) =>
        readIndicator(await (await fetch(url)).json()),
      ),
    )
    return readings
      .flatMap(({ observations }) => observations)
      .filter(({ role }) => role === 'actual')
      .map(({ value }) => value)
  }
  return { results, told }
}

describe('npm start over one’s own file', () => {
  it('shows what was saved, and keeps what stood while the file is broken or gone', async () => {
    const place = join(folder(), 'verre.json')
    writeFileSync(place, plain('Fours', 4))
    const { results, told } = await serving(place)
    expect([await results(), told]).toEqual([[4], []])

    writeFileSync(place, plain('Fours', 9))
    await vi.waitUntil(() => told.length === 1, wait)
    expect([await results(), told]).toEqual([[9], [reload]])

    writeFileSync(place, plain('Fours', 11).slice(0, -9))
    await vi.waitUntil(() => told.length === 2, wait)
    expect([await results(), told[1]]).toEqual([[9], expect.stringContaining(kept)])
    expect(told[1]).toContain('verre.json » ne se lit pas : Ce fichier commence comme du JSON')

    // Mended to what it was: the page has a fault to take away.
    writeFileSync(place, plain('Fours', 9))
    await vi.waitUntil(() => told.length === 3, wait)
    expect([await results(), told[2]]).toEqual([[9], reload])

    rmSync(place)
    await vi.waitUntil(() => told.length === 4, wait)
    expect([await results(), told[3]]).toEqual([[9], expect.stringContaining(kept)])

    // As office programs save: a new file takes the place of the old one.
    writeFileSync(`${place}.neuf`, plain('Fours', 12))
    renameSync(`${place}.neuf`, place)
    await vi.waitUntil(() => told.length === 5, wait)
    expect([await results(), told[4]]).toEqual([[12], reload])
  })

  it('waits for a file that is broken at first', async () => {
    const place = join(folder(), 'verre.json')
    writeFileSync(place, '{')
    const { results, told } = await serving(place)
    expect(await results()).toBeNull()
    writeFileSync(place, plain('Fours', 3))
    await vi.waitUntil(() => told.length === 1, wait)
    expect([await results(), told]).toEqual([[3], [reload]])
  })

  it('follows every table and document of a folder, those that come and those that go', async () => {
    const place = folder()
    writeFileSync(join(place, 'fours.csv'), table('7'))
    const { results, told } = await serving(place)
    expect(await results()).toEqual([7])

    writeFileSync(join(place, 'fours.csv'), table('8'))
    await vi.waitUntil(() => told.length === 1, wait)
    expect(await results()).toEqual([8])

    writeFileSync(join(place, 'apprentis.json'), plain('Apprentis', 31))
    await vi.waitUntil(() => told.length === 2, wait)
    expect((await results())?.toSorted()).toEqual([31, 8])

    rmSync(join(place, 'fours.csv'))
    await vi.waitUntil(() => told.length === 3, wait)
    expect(await results()).toEqual([31])
  })
})
