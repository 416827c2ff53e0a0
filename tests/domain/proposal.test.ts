import { describe, expect, it } from 'vitest'
import { gradedAt, votedFor } from '../../src/domain/revision'
import { target, year } from './support/builders'

const proposal = target(275, { id: 'proposal', adopted: null, known: '2022-02-12' })
const voted = target(280, { id: 'voted', adopted: '2022-06-25', known: '2022-07-08' })
const graded = (asOf: string, ...targets: readonly (typeof voted)[]): readonly string[] =>
  gradedAt(
    targets.map((one) => ({ target: one })),
    targets,
    asOf,
  ).map((one) => one.target.id)

describe('a proposed target', () => {
  it('is graded until its vote is known, the voted one from then on', () => {
    expect(graded('2022-02-11', proposal, voted)).toEqual([])
    expect(graded('2022-06-30', proposal, voted)).toEqual(['proposal'])
    expect(graded('2022-07-08', proposal, voted)).toEqual(['voted'])
  })

  it.each([
    ['of another territory', { territory: 'gbm' }],
    ['of another population', { population: 'all' }],
    ['of another year', { period: year(2023) }],
    ['that is another wording', { restates: 'other' }],
    ['that was voted before it was proposed', { adopted: '2022-01-10', known: '2022-01-10' }],
  ])('stays beside a voted one %s', (_case, fields) => {
    const other = target(280, { ...voted, ...fields })
    expect(votedFor(proposal, [other], '2022-12-31')).toBeNull()
  })

  it('gives way to no other proposal, and a voted one to none', () => {
    const second = target(290, { id: 'second', adopted: null, known: '2022-03-01' })
    expect(graded('2022-12-31', proposal, second)).toEqual(['proposal', 'second'])
    expect(votedFor(voted, [proposal], '2022-12-31')).toBeNull()
  })
})
