import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { mockServer } from '../../mocks/server'
import { setLocale } from '../../src/format/locale'

beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }))

afterEach(() => {
  cleanup()
  mockServer.resetHandlers()
  localStorage.clear()
  setLocale('fr')
})

afterAll(() => mockServer.close())
