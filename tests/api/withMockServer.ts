import { afterAll, afterEach, beforeAll } from 'vitest'
import { mockServer } from '../../mocks/server'

/** The mock API answers during the tests of a file; a request that it does not know is an error. */
export function withMockServer(): void {
  beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => mockServer.resetHandlers())
  afterAll(() => mockServer.close())
}
