import { ContractError } from '../api/errors'
import { workerAddress } from '../api/workerAddress'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker.
import ownWorker from './ownWorker.ts?worker&url'
import type { OwnAnswer, OwnRequest, OwnRequestKind, OwnRequests, OwnSaid } from './session'

/** A data set that is open in a worker of its own. */
export interface SetWorker {
  readonly ask: <Kind extends OwnRequestKind>(
    kind: Kind,
    ask: OwnRequests[Kind]['ask'],
  ) => Promise<OwnRequests[Kind]['answer']>
  readonly close: () => void
}

/** Starts the worker; requests are answered one after the other. Every call fails where the worker does. */
export function startSetWorker(): SetWorker {
  const worker = new Worker(workerAddress(ownWorker), { type: 'module' })
  let turn: Promise<unknown> = Promise.resolve()
  const post = async (request: OwnRequest): Promise<OwnAnswer> => {
    const controller = new AbortController()
    const { signal } = controller
    try {
      return await new Promise((resolve, reject) => {
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<OwnSaid>) => {
            if ('answer' in data) resolve(data.answer)
            else reject(new ContractError(data.refused.fault, data.refused.finding))
          },
          { signal },
        )
        worker.addEventListener(
          'error',
          (event) => {
            // Who asked is told; nothing of it is left uncaught.
            event.preventDefault()
            reject(new Error(event.message))
          },
          { signal },
        )
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name, only a window has.
        worker.postMessage(request)
      })
    } finally {
      controller.abort()
    }
  }
  return {
    ask: async (kind, ask) => {
      const mine = turn.then(() => post({ kind, ask } as OwnRequest))
      turn = mine.catch(() => null)
      return mine
    },
    close: () => worker.terminate(),
  }
}
