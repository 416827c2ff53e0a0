import { type OwnAnswer, type OwnRequest, OwnSession } from './session'

/** Runs in a worker of its own: a set of thousands of rows is compared and written without holding up the page. */
const session = new OwnSession()

const post = (message: { readonly answer: OwnAnswer }): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone.
  postMessage(message)
}

addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
  const answer = async (): Promise<void> => {
    post({ answer: await session.answer(data) })
  }
  answer().catch((error: unknown) => {
    reportError(error)
  })
})
