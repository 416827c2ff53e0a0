import { describe } from 'vitest'
import { describeRecovery, dist } from '../faults/recoveries'
import { serveStatic } from '../support/staticServer'

describe('a host that reads _headers', () => {
  describeRecovery('a host that reads _headers', () => serveStatic(dist), { keeps: true })
})
