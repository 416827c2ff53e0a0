import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../src/api/errors'
import { formatPath, shorten } from '../../src/api/findings'
import { parseWhole, readRecords } from '../../src/api/parse'
import { Day, Due, ExactNumber, Id, Period } from '../../src/api/wire/observation'

const Record = z.object({
  id: Id,
  value: z.nullable(ExactNumber),
  status: z.enum(['final', 'estimated']),
  day: z.optional(Day),
})
const good = { id: 'a', value: 1, status: 'final' }

describe('records', () => {
  it.each([
    [
      { ...good, value: '280' },
      { path: 'list[1].value', expected: 'number', found: '"280"' },
    ],
    [
      { ...good, value: 2 ** 53 },
      { path: 'list[1].value', expected: '|n| ≤ 2^53 − 1', found: '9007199254740992' },
    ],
    [
      { ...good, value: JSON.parse('1e999') },
      { path: 'list[1].value', expected: 'number', found: '∞' },
    ],
    [
      { ...good, status: 'guessed' },
      { path: 'list[1].status', expected: '"final" | "estimated"', found: '"guessed"' },
    ],
    [
      { ...good, day: '2024-13' },
      { path: 'list[1].day', expected: 'YYYY-MM-DD', found: '"2024-13"' },
    ],
    [
      { ...good, day: '2024-02-30' },
      { path: 'list[1].day', expected: 'YYYY-MM-DD', found: '"2024-02-30"' },
    ],
    [
      { ...good, day: '20255-01-01' },
      { path: 'list[1].day', expected: 'YYYY-MM-DD', found: '"20255-01-01"' },
    ],
    [
      { ...good, day: '1812-01-01' },
      { path: 'list[1].day', expected: '1900…2199', found: '"1812-01-01"' },
    ],
    [
      { value: 1, status: 'final' },
      { path: 'list[1].id', expected: 'string', found: '∅' },
    ],
    [
      { ...good, id: '../etc' },
      { path: 'list[1].id', found: '"../etc"' },
    ],
    [
      { ...good, id: '__proto__' },
      { path: 'list[1].id', found: '"__proto__"' },
    ],
    ['text', { path: 'list[1]', expected: 'object', found: '"text"' }],
    [null, { path: 'list[1]', expected: 'object', found: 'null' }],
  ])('%j is set aside, the others stand', (bad, finding) => {
    const read = readRecords(Record, [good, bad, { ...good, id: 'b' }], ['list'])
    expect(read.records.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(read.setAside).toMatchObject([finding])
  })

  it('the same record twice is one', () => {
    const read = readRecords(Record, [good, { ...good }], [])
    expect([read.records.length, read.conflicts.size, read.notices.length]).toEqual([1, 0, 0])
  })

  it('two that differ are both kept, and named', () => {
    const read = readRecords(Record, [good, { ...good, value: 2 }, { ...good }], ['list'])
    expect(read.records.map(({ value }) => value)).toEqual([1, 2])
    expect([...read.conflicts]).toEqual(['a'])
    expect(read.notices).toEqual([
      { path: 'list[1]', expected: 'unique id', found: '"a"', odd: 'twice' },
    ])
  })

  it('unknown fields are ignored', () => {
    expect(readRecords(Record, [{ ...good, added: 1 }], []).records).toEqual([good])
  })

  it('what is no list is refused', () => {
    expect(() => readRecords(Record, { a: 1 }, ['list'])).toThrow(ContractError)
  })
})

describe('wholes', () => {
  it('are refused with the path of what is wrong', () => {
    const shape = z.object({ a: z.array(z.object({ b: z.number() })) })
    expect(() => parseWhole(shape, { a: [{ b: 1 }, { b: 'x' }] }, ['file'])).toThrow(
      'file.a[1].b: number, not "x"',
    )
  })
})

describe('wire types', () => {
  it.each(['2026-03-31', '2026-03'])('%s is due', (due) =>
    expect(Due.safeParse(due).success).toBe(true),
  )
  it.each(['2026-13', '2026', '2026-3', '31/03/2026'])('%s is not', (due) =>
    expect(Due.safeParse(due).success).toBe(false),
  )
  it('a period does not end before it starts', () => {
    expect(Period.safeParse({ start: '2026-01-01', end: '2025-12-31' }).success).toBe(false)
  })
})

describe('words for a finding', () => {
  it.each([
    [['indicators', 3, 'target'], 'indicators[3].target'],
    [[], ''],
    [[0], '[0]'],
    [['indicators', '../x'], 'indicators["../x"]'],
  ])('%j is %s', (path, text) => expect(formatPath(path)).toBe(text))

  it.each([
    [undefined, '∅'],
    [{ a: 1 }, '{…}'],
    [[1], '[…]'],
    [Number.NaN, '∞'],
    ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
  ])('%j is %s', (value, text) => expect(shorten(value)).toBe(text))
})
