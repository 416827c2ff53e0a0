import { beforeAll, describe, expect, it } from 'vitest'
import { overviewRows } from '../../src/subjects/promise/overviewRows'
import { promiseStateAt } from '../../src/domain/promise'
import { type ReadDemonstration, readDemonstration } from './demonstrationSet'

let read: ReadDemonstration

beforeAll(async () => {
  read = await readDemonstration()
})

const rowsAt = (asOf: string, indicator: string) =>
  overviewRows(read.catalogues.slice(0, 1), asOf, 'default').filter(
    (row) => row.indicator === indicator,
  )

describe('the overview at a committee date', () => {
  it.each([
    ['2026-02-12', [2500, 2450]],
    ['2026-06-12', [2500, 2588]],
    ['2026-09-17', [2800, 2664]],
    ['2026-12-10', [2800, 2713]],
  ])(
    'shows at %s one row for the followers, with the target in force and what was known: %j',
    (asOf, expected) => {
      expect(
        rowsAt(asOf, 'linkedin-followers').map(({ promise, reading }) => [
          promise.target.value,
          reading.answer?.value,
        ]),
      ).toEqual([expected])
    },
  )

  it('keeps the first target in view beside the raised one', () => {
    const [row] = rowsAt('2026-12-10', 'linkedin-followers')
    expect(row?.reading.flags).toContain('targetRevised')
    expect(
      row?.reading.otherReadings.map(({ because, target, reading }) => [
        because,
        target.value,
        reading.status,
      ]),
    ).toEqual([['firstTarget', 2600, 'attainedSoFar']])
  })

  it('shows nothing of the year before its draft is known, proposed promises before the vote, voted ones after', () => {
    expect(rowsAt('2026-02-11', 'members')).toEqual([])
    const states = (asOf: string) => [
      ...new Set(
        rowsAt(asOf, 'members').map(({ promise }) => promiseStateAt(promise.target, asOf)),
      ),
    ]
    expect([states('2026-06-12'), states('2026-09-17')]).toEqual([['proposed'], ['voted']])
  })
})
