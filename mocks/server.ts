import { setupServer } from 'msw/node'
import { handlersFor } from './handlers'

/** The mock API for tests in Node; `server.use(...handlersFor('slow'))` plays a scenario. */
export const mockServer = setupServer(...handlersFor(null))
