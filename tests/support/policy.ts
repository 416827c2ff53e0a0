import { afterAll, afterEach, expect } from 'vitest'
import { countWatchedPages, newViolations } from './watchPolicy'

const before = countWatchedPages()
let refused = 0

// On every page of every journey.
afterEach(() => {
  const violations = newViolations()
  refused += violations.length
  expect(violations, 'violations of the content security policy').toEqual([])
})
afterAll(() =>
  console.log(
    `Content security policy: ${refused} violations on ${countWatchedPages() - before} pages`,
  ),
)
