import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ContractError } from '../../src/api/errors'
import { readJson } from '../../src/api/http'
import { answerOf, failureOf, json, serve, url } from './network'
import { withMockServer } from './withMockServer'

withMockServer()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
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
  ])('%.20s is refused, and asked for once more: %s', async (body, fault) => {
    const { asked } = serve(json(body))
    const error = await failureOf(readJson(url))
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ fault })
    expect(asked()).toBe(2)
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
  ])(
    'a page sent as %s is no data, and asked for once more: a cache may keep a sign-in page',
    async (type, body) => {
      const { asked } = serve(() => new HttpResponse(body, { headers: { 'content-type': type } }))
      expect(await failureOf(readJson(url))).toMatchObject({ fault: 'html', status: 200 })
      expect(asked()).toBe(2)
    },
  )

  it('bytes that are no UTF-8 are refused', async () => {
    serve(
      () =>
        new HttpResponse(new Uint8Array([0x22, 0xe9, 0x22]), {
          headers: { 'content-type': 'application/json' },
        }),
    )
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
