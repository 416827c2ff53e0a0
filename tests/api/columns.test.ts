import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromColumns, toColumns } from '../../src/api/wire/columns'

const cell = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
)
const names = ['id', 'value', 'start', 'flags']
const row = fc.dictionary(fc.constantFrom(...names), cell, { noNullPrototype: true })

describe('columns', () => {
  it('are rows again, through JSON too', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))))).toEqual(rows)
      }),
    )
  })

  it('write a repeated value once', () => {
    expect(toColumns([{ a: 'x' }, { a: 'x' }, {}]).columns.a).toEqual({ of: ['x'], at: [0, 0, -1] })
  })

  it('leave out null, and what no row has', () => {
    expect(toColumns([{ a: 1, b: null }, { a: 2 }])).toEqual({ length: 2, columns: { a: [1, 2] } })
  })

  it('read the named columns only, and no inherited ones', () => {
    const table = {
      length: 1,
      columns: JSON.parse('{"id":["x"],"__proto__":[{"polluted":1}],"extra":[1]}'),
    }
    expect(fromColumns(table, ['id', 'toString', '__proto__'])[0]).toEqual({ id: 'x' })
    expect(Object.getPrototypeOf(fromColumns(table, ['id'])[0])).toBe(Object.prototype)
  })

  it('leave the cells of a column that is too short out', () => {
    expect(
      fromColumns<unknown>({ length: 2, columns: { a: [1], b: { of: ['x'], at: [0] } } }),
    ).toEqual([{ a: 1, b: 'x' }, {}])
  })
})
