import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import * as React from 'react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { mockServer } from '../../mocks/server'
import { setLocale } from '../../src/format/locale'
import { usePagesShown } from '../../src/ui/Page'

declare const happyDOM: { readonly abort: () => Promise<void> }

// Far above need: a machine that is busy with other work is no fault.
configure({ asyncUtilTimeout: 30_000 })

// Taking down where each element was made is a fifth of the work of drawing, and no message of React is less for it.
Object.defineProperty(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'),
  'recentlyCreatedOwnerStacks',
  { configurable: true, get: () => Number.MAX_SAFE_INTEGER, set: () => {} },
)

beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }))

afterEach(() => {
  cleanup()
  mockServer.resetHandlers()
  localStorage.clear()
  setLocale('fr')
  usePagesShown.setState(usePagesShown.getInitialState())
})

afterAll(async () => {
  // What a page asked for beside its test ends before the mock API does: it would go out to a real server.
  await happyDOM.abort()
  mockServer.close()
  // The next file has what our modules keep anew, as a page that is opened again; libraries stay.
  vi.resetModules()
})
