import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Comparison,
  type OwnRequest,
  OwnSession,
  type Standing,
  type Started,
} from '../../src/ownSet/session'
import { demonstration, published, rawOf, setAnswersOf } from '../publish/set'
import { takenFrom, visitsCsv } from './files'

let session: OwnSession

const started = async (): Promise<Started> =>
  (await session.answer({
    kind: 'start',
    ask: { raw: await setAnswersOf(published), origin: null },
  })) as Started

const compared = async (count: number): Promise<Comparison> => {
  const { records, ...file } = await takenFrom(visitsCsv(count), published)
  const bytes = new TextEncoder().encode(JSON.stringify({ ...records, setAside: [] }))
  return (await session.answer({
    kind: 'compare',
    ask: {
      files: [{ ...file, records: bytes }],
      reporting: [{ rules: demonstration.rules, deliveries: [], payments: [] }],
    },
  })) as Comparison
}
const standing = async (kind: 'take' | 'undo'): Promise<Standing> =>
  (await session.answer({ kind, ask: {} })) as Standing

beforeEach(() => {
  session = new OwnSession()
})

describe('a set that files are laid over', () => {
  it('says what cells may name', async () => {
    const { vocabulary, units, periods, origin } = await started()
    expect(vocabulary.territory?.map(({ id }) => id)).toContain('gbm')
    expect(units.get('companies-visited') === undefined).toBe(false)
    expect(periods.get('animation-2026')).toEqual({ start: '2026-01-01', end: '2026-12-31' })
    expect(origin.files).toEqual([])
  })

  it('is changed by nothing but a taking, and goes back', async () => {
    await started()
    const { tables, effects, counts, borrowsRules } = await compared(112)
    expect(borrowsRules).toBe(true)
    expect(tables).toMatchObject([{ table: 'visits', fresh: 112 }])
    expect(counts.map(({ value }) => value)).toEqual([112, 56])
    expect(effects[0]).toMatchObject({
      before: { answer: null },
      after: { answer: { value: 112 } },
    })
    expect(await compared(112)).toMatchObject({ tables: [{ fresh: 112 }] })

    const taken = await standing('take')
    expect(taken.kept?.origin).toMatchObject({ base: { id: 'published' }, fed: ['visits'] })
    expect(await compared(112)).toMatchObject({ tables: [{ fresh: 0, same: 112 }], effects: [] })

    const back = await standing('undo')
    expect(back.kept).toBeNull()
    expect(await compared(112)).toMatchObject({ tables: [{ fresh: 112 }] })
  })

  it('is opened again from its own files, and goes on from there', async () => {
    await started()
    await compared(3)
    const { kept } = await standing('take')
    const index = kept?.files.find(([path]) => path === 'index.json')
    expect(index?.[1]).toContain('"id":"fichier"')
    session = new OwnSession()
    const again = (await session.answer({
      kind: 'start',
      ask: { raw: rawOf(new Map(kept?.files)), origin: kept?.origin ?? null },
    } satisfies OwnRequest)) as Started
    expect(again).toMatchObject({
      label: { fr: 'Données publiées, avec registre.csv (confidentiel)' },
    })
    expect(await compared(4)).toMatchObject({
      borrowsRules: false,
      tables: [{ fresh: 1, same: 3 }],
      counts: [{ value: 4 }, { value: 2 }],
    })
  })

  it('refuses to compare before anything was started', async () => {
    await expect(session.answer({ kind: 'take', ask: {} })).rejects.toThrow(
      'no data set was started',
    )
  })
})
