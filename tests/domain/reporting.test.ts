import { expect, it } from 'vitest'
import type { Status } from '../../src/domain/reading'
import { diverges } from '../../src/domain/diverges'
import type { Opinion } from '../../src/domain/reporting'

it.each<[Opinion, Status, boolean]>([
  ['favourable', 'belowTarget', true],
  ['favourable', 'paceInsufficient', true],
  ['favourable', 'attained', false],
  ['favourable', 'inProgress', false],
  ['favourable', 'paceToCheck', false],
  ['reserved', 'alreadyAttained', true],
  ['reserved', 'paceToCheck', false],
  ['unfavourable', 'attained', true],
  ['unfavourable', 'none', false],
  ['unfavourable', 'noVerdict', false],
])('a %s opinion beside %s diverges: %s', (opinion, status, expected) => {
  expect(diverges(opinion, status)).toBe(expected)
})
