import { http, HttpResponse } from 'msw'
import { vi } from 'vitest'
import { mockServer } from '../../mocks/server'

export const url = 'http://api.test/api/v1/index.json'

export type Answer = () => Response | Promise<Response>

/** Answers the n-th request with the n-th answer, the last one ever after; counts the requests. */
export function serve(...answers: readonly [Answer, ...Answer[]]): {
  readonly asked: () => number
} {
  let asked = 0
  mockServer.use(
    http.get(url, () => {
      asked += 1
      return (answers[Math.min(asked, answers.length) - 1] ?? answers[0])()
    }),
  )
  return { asked: () => asked }
}

export const json =
  (body: string, init: ResponseInit = {}): Answer =>
  () =>
    new HttpResponse(body, { headers: { 'content-type': 'application/json' }, ...init })
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new HttpResponse('', { status: code, headers })
export const ok = json('{"a":1}')

/** A body that begins and never ends. */
export const stalled: Answer = () =>
  new HttpResponse(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
    }),
  )

export const problem =
  (body: unknown): Answer =>
  () =>
    new HttpResponse(JSON.stringify(body), {
      status: 404,
      headers: { 'content-type': 'application/problem+json' },
    })

/** The error of a read, with time running as fast as it is asked for. */
export async function failureOf(reading: Promise<unknown>): Promise<unknown> {
  const caught = reading.then(
    () => new Error('no failure'),
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(60_000)
  return caught
}

export async function answerOf(reading: Promise<unknown>): Promise<unknown> {
  reading.catch(() => undefined)
  await vi.advanceTimersByTimeAsync(60_000)
  return reading
}
