import { describe, expect, it } from 'vitest'
import { profiles } from '../../../src/domain/profile'
import { differencesOf, movedBy } from '../../../src/subjects/bid/whatIf'
import { year } from '../../domain/support/builders'
import { bidSet } from '../../support/bidSet'

const viewOf = async (cells: Parameters<typeof bidSet>[0]) =>
  (await bidSet(cells)).viewOf('members')

/** What an amendment moves of the members, whose data stay as they are. */
const moved = async (...amendments: Parameters<typeof movedBy>[1]) => {
  const { promised, resource } = await viewOf({})
  const before = JSON.stringify(resource)
  const around = {
    figures: resource.observations,
    populations: resource.indicator.populations,
    countingRules: [],
    deliverables: [],
    asOf: '2026-07-08',
    profile: profiles.default,
  }
  const found = movedBy(promised, amendments, around)
  expect(JSON.stringify(resource)).toBe(before)
  return found
}

describe('two versions of a bid', () => {
  it('differ where a target, its words or its critique does', async () => {
    const one = await viewOf({
      'members#1/2027': { value: '> 290' },
      'members#1/2028': { value: '> 300' },
    })
    const other = await viewOf({
      'members#1/2027': { value: '> 290' },
      'members#1/2028': { value: '> 280' },
    })
    expect(
      differencesOf(one, other).map(({ key, one: a, other: b }) => [
        key,
        a?.promise?.target.value,
        b?.promise?.target.value,
      ]),
    ).toEqual([['members#1/2028', 300, 280]])
    expect(differencesOf(one, one)).toEqual([])
    const ruled = await viewOf({
      'members#1': { rule: 'à jour' },
      'members#1/2027': { value: '> 290' },
      'members#1/2028': { value: '> 300' },
    })
    expect(differencesOf(one, ruled)).toHaveLength(2)
    const wider = await viewOf({
      'members#1/2027': { value: '> 290' },
      'members#1/2028': { value: '> 300' },
      'members#2/2027': { value: '3' },
    })
    expect(differencesOf(one, wider).map(({ key }) => key)).toEqual(['members#2/2027'])
  })
})

describe('an amendment before the vote', () => {
  const target = '2026-target-members-bfc'

  it('moves the reading of its own target, and says what its new terms would be', async () => {
    const [own, ...others] = await moved({
      id: target,
      value: { value: 270, operator: '>' },
      period: null,
    })
    expect(own?.promise.target.id).toBe(target)
    expect([own?.before.lastKnown?.gap, own?.after.lastKnown?.gap]).toEqual([-8, 3])
    expect(own?.remarks.map(({ kind }) => kind)).toContain('metWhenSet')
    expect(others).toEqual([])
  })

  it('moves a date, and what is said stays', async () => {
    const [own] = await moved({ id: target, value: null, period: year(2028) })
    expect(own?.amended.target).toMatchObject({
      value: 280,
      operator: '>',
      period: { start: '2028-01-01', end: '2028-12-31' },
    })
  })

  it('moves nothing of a target that nobody made', async () =>
    expect(
      await moved({ id: 'nothing', value: { value: 1, operator: null }, period: null }),
    ).toEqual([]))
})
