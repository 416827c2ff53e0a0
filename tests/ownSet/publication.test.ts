import { beforeAll, describe, expect, it } from 'vitest'
import { applyFiles } from '../../src/ownSet/applyFiles'
import { originOf } from '../../src/ownSet/ownSet'
import { noLegalFields } from '../../src/publish/legalFields'
import { publicationOf } from '../../src/ownSet/publication'
import { writePublication } from '../../src/ownSet/writePublication'
import { takenFrom, visitsCsv } from './files'
import { contractReport, folderOf } from '../publish/folderOf'
import { demonstration, published } from '../publish/set'

const secrets = ['Société 007', '777123', 'Salon caché', 'Laboratoire caché']
const asked = { legal: noLegalFields, texts: { readMe: 'Lisez-moi.' }, day: '2026-10-02' }

describe.each([
  ['published', published],
  ['demonstration', demonstration],
])('a set with a file, published: %s', (_, base) => {
  let files: Map<string, string>
  let figures: number

  beforeAll(async () => {
    const known = base.asOf > '2026-10-01' ? base.asOf : '2026-10-01'
    const visits = await takenFrom(
      visitsCsv(112, 'Société 007;2026-05-02;GBM;ASD;9;777123\r\n'),
      base,
      { known },
    )
    const events = await takenFrom(
      'Événement;Date;Rôle du pôle\r\nSalon caché;2026-05-05;Exposant\r\n',
      base,
      { known, mode: 'add' },
    )
    const withEvents = applyFiles({ dataSet: base, origin: originOf(base) }, [events])
    const rows =
      'Événement;Structure;Type;Territoire;Participants\r\nSalon caché;Laboratoire caché;Laboratoire;GBM;2\r\n'
    const guests = await takenFrom(rows, withEvents.dataSet, { known, mode: 'add' })
    expect([events.records.events.length, guests.records.participations.length]).toEqual([1, 1])
    const own = applyFiles(withEvents, [visits, guests], demonstration.rules)
    figures = own.dataSet.observations.length
    files = folderOf((await writePublication(own, asked)).zip)
  })

  it('keeps the contract', async () => {
    const report = await contractReport(files)
    expect(
      report.faults.map(({ rule, file, at, found }) => `${rule} ${file} ${at} ${found}`),
    ).toEqual([])
    expect(report.sets).toMatchObject([{ id: base.id, observations: figures }])
    expect(report.stopped).toBeNull()
  })

  it('holds no row of the file', () => {
    const all = [...files.values()].join('\n')
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
    expect(all.includes('registre.csv')).toBe(false)
    expect(all.includes('compté du registre')).toBe(true)
  })

  it('is described as a data package, every file with its size', () => {
    const description = JSON.parse(files.get('datapackage.json') ?? '') as {
      profile: string
      resources: { path: string; bytes: number }[]
    }
    expect(description.profile).toBe('data-package')
    const described = description.resources.map(({ path, bytes }) => [path, bytes])
    expect(described).toEqual(
      [...files]
        .filter(([path]) => !/datapackage|LISEZMOI/.test(path))
        .map(([path, text]) => [path, Buffer.byteLength(text)]),
    )
  })
})

describe('what is said before it is written', () => {
  it('counts the rows that are withheld, and what is lacking', async () => {
    const own = applyFiles(
      { dataSet: published, origin: originOf(published) },
      [await takenFrom(visitsCsv(12), published)],
      demonstration.rules,
    )
    const { withheld, grants, leftOut, indicators } = publicationOf(own, noLegalFields)
    expect(withheld).toEqual({ visits: 12, participations: 0, projects: 0, events: 0, authors: 0 })
    expect([grants.length, leftOut.length]).toEqual([6, 2])
    expect(indicators.rows).toBeGreaterThan(100)
  })

  it('gives the same bytes twice', async () => {
    const set = { dataSet: published, origin: originOf(published) }
    const [first, second] = [await writePublication(set, asked), await writePublication(set, asked)]
    expect(Buffer.compare(first.zip, second.zip)).toBe(0)
  })
})
