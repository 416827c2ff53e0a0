import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { historyOf } from '../../src/viewState/history'
import { keptSlice } from '../../src/viewState/kept'

const isText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const slice = (name = 'essai') => keptSlice<string>({ name, version: 2, empty: () => '', read: isText })
const stored = () => localStorage.getItem('jalons:essai')

/** What another tab stored. */
const tell = (newValue: string | null) => dispatchEvent(new StorageEvent('storage', { key: 'jalons:essai', newValue }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a kept slice', () => {
  it('is written a moment after it changed, and read again', () => {
    slice().getState().put('un')
    expect(stored()).toBeNull()
    vi.runAllTimers()
    expect(stored()).toBe('{"version":2,"value":"un"}')
    expect(slice().getState()).toMatchObject({ value: 'un', keeping: 'kept', unread: null })
  })

  it('is written at once when the page is left', () => {
    slice().getState().put('deux')
    dispatchEvent(new Event('pagehide'))
    expect(stored()).toContain('deux')
  })

  it.each([
    ['no JSON', '{"version":2,"val'],
    ['another shape', '{"version":2,"value":7}'],
    ['a newer version', '{"version":3,"value":"neuf"}'],
    ['something else', '[]'],
  ])('sets %s aside and writes nothing over it', (_name, text) => {
    localStorage.setItem('jalons:essai', text)
    const one = slice()
    expect(one.getState()).toMatchObject({ value: '', unread: text })
    one.getState().put('trois')
    vi.runAllTimers()
    expect(localStorage.getItem('jalons:essai:unread')).toBe(text)
    expect(slice().getState()).toMatchObject({ value: 'trois', unread: text })
    one.getState().forgetUnread()
    expect(localStorage.getItem('jalons:essai:unread')).toBeNull()
  })

  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['denied', new DOMException('', 'SecurityError')],
  ] as const)('says that storage is %s, and keeps the value in the page', (keeping, error) => {
    const one = slice()
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw error
      },
    })
    one.getState().put('quatre')
    vi.runAllTimers()
    expect(one.getState()).toMatchObject({ value: 'quatre', keeping })
  })

  it('follows another tab, and leaves what it cannot read alone', () => {
    const one = slice()
    tell('{"version":2,"value":"ailleurs"}')
    expect(one.getState().value).toBe('ailleurs')
    tell('{"version":9,"value":"plus neuf"}')
    expect(one.getState()).toMatchObject({ value: 'ailleurs', unread: '{"version":9,"value":"plus neuf"}' })
    tell(null)
    expect(one.getState().value).toBe('')
  })
})

describe('its history', () => {
  it('takes back what was done, letter runs at once, and does it again', () => {
    const one = slice()
    const history = historyOf(one)
    const { change, undo, redo } = history.getState()
    change('a', 'un')
    change('ab', 'texte', 'titre')
    change('abc', 'texte', 'titre')
    expect(history.getState().past.map(({ what }) => what)).toEqual(['un', 'texte'])
    undo()
    expect(one.getState().value).toBe('a')
    redo()
    expect(one.getState().value).toBe('abc')
    undo()
    undo()
    expect(one.getState().value).toBe('')
    undo()
    expect(one.getState().value).toBe('')
  })
})
