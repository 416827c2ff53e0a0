import { ContractError } from '../api/errors'
import { type OwnRequest, OwnSession, type OwnSaid } from './session'

/** Runs in a worker of its own: a set of thousands of rows is compared and written without holding up the page. */
const session = new OwnSession()

const post = (message: OwnSaid): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone.
  postMessage(message)
}

addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
  const answer = async (): Promise<void> => {
    post({ answer: await session.answer(data) })
  }
  answer().catch((error: unknown) => {
    // Data that break the contract are no fault of ours: the page says what is wrong with them.
    if (error instanceof ContractError)
      post({ refused: { fault: error.fault, finding: error.finding } })
    else reportError(error)
  })
})
