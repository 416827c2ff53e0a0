import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { mockServer } from './mockServer'

beforeAll(() => mockServer.listen({ onUnhandledRequest: 'error' }))

beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  mockServer.resetHandlers()
  expect(vi.mocked(console.error).mock.calls, 'the console stays silent').toEqual([])
  expect(vi.mocked(console.warn).mock.calls, 'the console stays silent').toEqual([])
  vi.restoreAllMocks()
  localStorage.clear()
})

afterAll(() => mockServer.close())
