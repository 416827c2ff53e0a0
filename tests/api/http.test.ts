import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpError } from '../../src/api/errors'
import { readJson } from '../../src/api/http'
import { madeBase, madeDocumentBase, madeFiles } from '../../src/api/madeFiles'
import { answerOf, failureOf, ok, problem, serve, stalled, status, url } from './network'
import { withMockServer } from './withMockServer'

withMockServer()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('tries', () => {
  it.each([408, 429, 500, 502, 503, 504])('%i is asked three times at most', async (code) => {
    const { asked } = serve(status(code))
    expect(await failureOf(readJson(url))).toMatchObject({
      name: 'HttpError',
      fault: 'status',
      status: code,
      tries: 3,
    })
    expect(asked()).toBe(3)
  })

  it.each([400, 401, 403, 404, 410, 418, 501])('%i is asked once', async (code) => {
    const { asked } = serve(status(code))
    expect(await failureOf(readJson(url))).toMatchObject({
      fault: 'status',
      status: code,
      tries: 1,
    })
    expect(asked()).toBe(1)
  })

  it.each([madeBase, madeDocumentBase])(
    '%s is asked of nobody, once its set is put away',
    async (base) => {
      const { asked } = serve(ok)
      madeFiles.set(`${base}visits.json`, '{}')
      expect(await readJson(`${base}visits.json`)).toEqual({})
      madeFiles.delete(`${base}visits.json`)
      expect(await failureOf(readJson(`${base}visits.json`))).toMatchObject({
        status: 404,
        tries: 0,
      })
      expect(asked()).toBe(0)
    },
  )

  it('asks again when the network fails, and takes the answer that comes', async () => {
    const { asked } = serve(() => HttpResponse.error(), ok)
    expect(await answerOf(readJson(url))).toEqual({ a: 1 })
    expect(asked()).toBe(2)
  })

  it('says within two seconds that nothing can be reached', async () => {
    serve(() => HttpResponse.error())
    const started = performance.now()
    let ended = Infinity
    readJson(url).catch(() => {
      ended = performance.now()
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(ended - started).toBeLessThan(2000)
  })
})

describe('Retry-After', () => {
  it('is waited for where it is short', async () => {
    const { asked } = serve(status(503, { 'retry-after': '4' }), ok)
    const reading = readJson(url)
    reading.catch(() => undefined)
    await vi.advanceTimersByTimeAsync(3900)
    expect(asked()).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(await reading).toEqual({ a: 1 })
  })

  it('ends the tries where it is long, and is told', async () => {
    const { asked } = serve(status(503, { 'retry-after': '120' }))
    expect(await failureOf(readJson(url))).toMatchObject({ status: 503, retryAfter: 120, tries: 1 })
    expect(asked()).toBe(1)
  })

  it('may be a date, counted from the date of the answer', async () => {
    serve(
      status(503, {
        date: 'Wed, 08 Jul 2026 10:00:00 GMT',
        'retry-after': 'Wed, 08 Jul 2026 10:05:00 GMT',
      }),
    )
    expect(await failureOf(readJson(url))).toMatchObject({ retryAfter: 300 })
  })

  it.each(['soon', '-5', ''])('%j asks for nothing', async (value) => {
    serve(status(404, { 'retry-after': value }))
    expect(await failureOf(readJson(url))).toMatchObject({ retryAfter: null })
  })
})

describe('problem details', () => {
  it('are kept as plain text of 300 characters at most', async () => {
    serve(problem({ title: 'Not Found', detail: `<b>x</b>\u202e\n${'y'.repeat(400)}` }))
    const error = await failureOf(readJson(url))
    expect(error instanceof HttpError ? error.detail : '').toMatch(/^<b>x<\/b> y+…$/)
    expect(error instanceof HttpError ? error.detail?.length : 0).toBe(300)
  })

  it.each([
    [{ title: 'Not Found' }, 'Not Found'],
    [{ detail: 12, title: 'T' }, 'T'],
    [{}, null],
    [[], null],
    [null, null],
  ])('%j says %j', async (body, detail) => {
    serve(problem(body))
    expect(await failureOf(readJson(url))).toMatchObject({ detail })
  })
})

describe('time', () => {
  it('a body that never ends is given up three times, within 35 s', async () => {
    const { asked } = serve(stalled)
    let ended = Infinity
    const started = performance.now()
    const reading = readJson(url).catch((error: unknown) => {
      ended = performance.now()
      return error
    })
    await vi.advanceTimersByTimeAsync(36_000)
    expect(await reading).toMatchObject({ fault: 'timeout', tries: 3 })
    expect(asked()).toBe(3)
    expect(ended - started).toBeLessThan(35_000)
  })

  it('stops at once when nobody wants the answer any more', async () => {
    const { asked } = serve(stalled)
    const controller = new AbortController()
    const reading = readJson(url, { signal: controller.signal }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(100)
    controller.abort(new Error('left'))
    expect(await reading).toMatchObject({ message: 'left' })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(asked()).toBe(1)
  })
})

describe('redirects', () => {
  it('are not followed: circles and sign-in pages are told from a network that is down, with one request', async () => {
    const { asked } = serve(status(302, { location: url }))
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'redirected', tries: 1 })
    expect(asked()).toBe(1)
  })
})
