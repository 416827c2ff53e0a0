import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { handlersFor } from './handlers'

/** A host that has declared nothing. */
const host = http.get('*/host.json', () => HttpResponse.json({}))

/** The mock API for tests in Node; `server.use(...handlersFor('slow'))` plays a scenario. */
export const mockServer = setupServer(...handlersFor(null), host)
