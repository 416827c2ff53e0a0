import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { mockServer } from '../../mocks/server'
import { setLocale } from '../../src/format/locale'

// Far above need: a machine that is busy with other work is no fault.
configure({ asyncUtilTimeout: 30_000 })

beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }))

afterEach(() => {
  cleanup()
  mockServer.resetHandlers()
  localStorage.clear()
  setLocale('fr')
})

afterAll(() => mockServer.close())
