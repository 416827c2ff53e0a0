import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { historyOf } from '../../src/kept/history'
import { keptSlice } from '../../src/kept/kept'
import { merged } from '../../src/kept/merge'

const isText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const slice = (name = 'essai') =>
  keptSlice<string>({ name, version: 2, empty: () => '', read: isText })
const stored = () => localStorage.getItem('jalons:essai')

/** What another tab stored. */
const tell = (newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key: 'jalons:essai', newValue }))

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
      getItem: () => null,
      setItem: () => {
        throw error
      },
    })
    one.getState().put('quatre')
    vi.runAllTimers()
    expect(one.getState()).toMatchObject({ value: 'quatre', keeping })
    expect(one.getState().settle()).toBe(keeping)
    // The cause ends: one more try keeps what is there.
    vi.unstubAllGlobals()
    expect(one.getState().settle()).toBe('kept')
    expect(stored()).toContain('quatre')
  })

  it('follows another tab, and leaves what it cannot read alone', () => {
    const one = slice()
    tell('{"version":2,"value":"ailleurs"}')
    expect(one.getState().value).toBe('ailleurs')
    tell('{"version":9,"value":"plus neuf"}')
    expect(one.getState()).toMatchObject({
      value: 'ailleurs',
      unread: '{"version":9,"value":"plus neuf"}',
    })
    tell(null)
    expect(one.getState().value).toBe('')
  })
})

interface Item {
  readonly id: string
  readonly text: string
}
interface Book {
  readonly title: string
  readonly items: readonly Item[]
}
const item = (id: string, text = id): Item => ({ id, text })
const book = (title: string, ...items: Item[]): Book => ({ title, items })

/** Two tabs of one browser; each test has a book of its own, since no tab is ever closed here. */
let books = 0
const bookKey = () => `jalons:livre-${books}`
const openBook = () =>
  keptSlice<Book>({
    name: `livre-${books}`,
    version: 1,
    empty: () => book('vide'),
    read: (value) => value as Book,
    merge: merged,
  })
const storedBook = (): Book =>
  (JSON.parse(localStorage.getItem(bookKey()) ?? '') as { value: Book }).value
/** The other tab has stored this. */
function hear(newValue: string | null): void {
  if (newValue === null) localStorage.removeItem(bookKey())
  else localStorage.setItem(bookKey(), newValue)
  dispatchEvent(new StorageEvent('storage', { key: bookKey(), newValue }))
}
const bookText = (value: Book) => JSON.stringify({ version: 1, value })

describe('two tabs that change one slice at once', () => {
  beforeEach(() => {
    books += 1
  })

  it('keep both additions, whichever writes first', () => {
    const [one, other] = [openBook(), openBook()]
    one.getState().put(book('vide', item('a')))
    other.getState().put(book('vide', item('b')))
    vi.advanceTimersByTime(300)
    expect(
      storedBook()
        .items.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b'])
  })

  it('keep both when each has written before it heard of the other', () => {
    const one = openBook()
    one.getState().put(book('vide', item('a')))
    vi.advanceTimersByTime(300)
    hear(bookText(book('vide', item('b'))))
    vi.advanceTimersByTime(300)
    expect(storedBook().items).toEqual([item('b'), item('a')])
    expect(one.getState().value.items).toEqual([item('b'), item('a')])
  })

  it.each<[string, Book, Book, Book, Book]>([
    [
      'an entry added here and one there',
      book('t'),
      book('t', item('a')),
      book('t', item('b')),
      book('t', item('b'), item('a')),
    ],
    [
      'an entry taken away here, one added there',
      book('t', item('a')),
      book('t'),
      book('t', item('a'), item('b')),
      book('t', item('b')),
    ],
    [
      'an entry taken away there and rewritten here',
      book('t', item('a')),
      book('t', item('a', 'x')),
      book('t'),
      book('t', item('a', 'x')),
    ],
    [
      'another title here, another text there',
      book('t', item('a')),
      book('u', item('a')),
      book('t', item('a', 'y')),
      book('u', item('a', 'y')),
    ],
    [
      'two texts for one entry: ours',
      book('t', item('a')),
      book('t', item('a', 'x')),
      book('t', item('a', 'y')),
      book('t', item('a', 'x')),
    ],
  ])('%s', (_, base, mine, theirs, both) => {
    localStorage.setItem(bookKey(), bookText(base))
    const one = openBook()
    one.getState().put(mine)
    hear(bookText(theirs))
    expect(one.getState().value).toEqual(both)
    vi.advanceTimersByTime(300)
    expect(storedBook()).toEqual(both)
  })

  it('forget what the other erased', () => {
    const one = openBook()
    one.getState().put(book('vide', item('a')))
    hear(null)
    vi.runAllTimers()
    expect(one.getState().value).toEqual(book('vide'))
    expect(localStorage.getItem(bookKey())).toBeNull()
  })

  it('is written at once where somebody wants to know what became of it', () => {
    const one = slice()
    one.getState().put('sept')
    expect(one.getState().settle()).toBe('kept')
    expect(stored()).toContain('sept')
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
