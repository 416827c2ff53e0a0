import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mockServer } from '../../mocks/server'
import { ContractError, HttpError } from '../../src/data/errors'
import { readJson } from '../../src/data/http'

const url = 'http://api.test/api/v1/index.json'

type Answer = () => Response | Promise<Response>

/** Answers the n-th request with the n-th answer, the last one ever after; counts the requests. */
function serve(...answers: readonly [Answer, ...Answer[]]): { readonly asked: () => number } {
  let asked = 0
  mockServer.use(
    http.get(url, () => {
      asked += 1
      return (answers[Math.min(asked, answers.length) - 1] ?? answers[0])()
    }),
  )
  return { asked: () => asked }
}

const json =
  (body: string, init: ResponseInit = {}): Answer =>
  () =>
    new HttpResponse(body, { headers: { 'content-type': 'application/json' }, ...init })
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new HttpResponse('', { status: code, headers })
const ok = json('{"a":1}')

/** The error of a read, with time running as fast as it is asked for. */
async function failureOf(reading: Promise<unknown>): Promise<unknown> {
  const caught = reading.then(
    () => new Error('no failure'),
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(60_000)
  return caught
}

async function answerOf(reading: Promise<unknown>): Promise<unknown> {
  reading.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(60_000)
  return reading
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('tries', () => {
  it.each([408, 429, 500, 502, 503, 504])('%i is asked three times at most', async (code) => {
    const { asked } = serve(status(code))
    expect(await failureOf(readJson(url))).toMatchObject({ name: 'HttpError', fault: 'status', status: code, tries: 3 })
    expect(asked()).toBe(3)
  })

  it.each([400, 401, 403, 404, 410, 418, 501])('%i is asked once', async (code) => {
    const { asked } = serve(status(code))
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'status', status: code, tries: 1 })
    expect(asked()).toBe(1)
  })

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
    serve(status(503, { date: 'Wed, 08 Jul 2026 10:00:00 GMT', 'retry-after': 'Wed, 08 Jul 2026 10:05:00 GMT' }))
    expect(await failureOf(readJson(url))).toMatchObject({ retryAfter: 300 })
  })

  it.each(['soon', '-5', ''])('%j asks for nothing', async (value) => {
    serve(status(404, { 'retry-after': value }))
    expect(await failureOf(readJson(url))).toMatchObject({ retryAfter: null })
  })
})

describe('problem details', () => {
  const problem =
    (body: unknown): Answer =>
    () =>
      new HttpResponse(JSON.stringify(body), { status: 404, headers: { 'content-type': 'application/problem+json' } })

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

describe('bodies', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['{"a":[1,2', 'truncated'],
    ['{"a":"b', 'truncated'],
    ['{"a":1}{"a":1}', 'doubled'],
    ['{"a":NaN}', 'notJson'],
    ['hello', 'notJson'],
    ['['.repeat(100_000), 'tooDeep'],
    [`${'['.repeat(101)}${']'.repeat(101)}`, 'tooDeep'],
  ])('%.20s is refused and asked once: %s', async (body, fault) => {
    const { asked } = serve(json(body))
    const error = await failureOf(readJson(url))
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ fault })
    expect(asked()).toBe(1)
  })

  it.each([
    ['\ufeff{"a":1}', { a: 1 }],
    ['{"a":"}{[\\"\\\\"}', { a: '}{["\\' }],
    [`${'['.repeat(100)}${']'.repeat(100)}`, expect.any(Array)],
    ['12', 12],
  ])('%.20s is read', async (body, value) => {
    serve(json(body))
    expect(await answerOf(readJson(url))).toEqual(value)
  })

  it.each([
    ['text/html; charset=utf-8', 'Please sign in'],
    ['application/json', ' <!DOCTYPE html><html></html>'],
  ])('a page sent as %s is no data', async (type, body) => {
    const { asked } = serve(() => new HttpResponse(body, { headers: { 'content-type': type } }))
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'html', status: 200 })
    expect(asked()).toBe(1)
  })

  it('bytes that are no UTF-8 are refused', async () => {
    serve(() => new HttpResponse(new Uint8Array([0x22, 0xe9, 0x22]), { headers: { 'content-type': 'application/json' } }))
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'encoding' })
  })

  it('more than 20 MB is refused while it comes', async () => {
    const chunk = new Uint8Array(1_000_000).fill(32)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(chunk)
      },
    })
    serve(() => new HttpResponse(endless, { headers: { 'content-type': 'application/json' } }))
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'tooLarge' })
    expect(sent).toBeLessThan(40)
  })
})

describe('time', () => {
  const stalled: Answer = () =>
    new HttpResponse(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')) }))

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
  it('are followed once asked for; one that never ends at data is told apart from a network that is down', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    fetched.mockImplementation(async (_input, init) => {
      if (init?.redirect === 'manual') return new Response(null, { status: 302, headers: { location: url } })
      throw new TypeError('redirect count exceeded')
    })
    expect(await failureOf(readJson(url))).toMatchObject({ fault: 'redirected', tries: 1 })
    fetched.mockImplementation(async (_input, init) =>
      init?.redirect === 'manual' ? new Response(null, { status: 302 }) : new Response('{"a":1}'),
    )
    expect(await answerOf(readJson(url))).toEqual({ a: 1 })
  })
})
