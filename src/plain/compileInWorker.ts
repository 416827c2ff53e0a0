import { workerAddress } from '../api/workerAddress'
import { type CompileAnswer, type Compiled, compiledIn, type CompileRequest } from './compile'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker.
import plainWorker from './plainWorker.ts?worker&url'

/** Makes the files of an API of a plain document, in a worker that ends with it. Throws what the document is refused for. */
export async function compileInWorker(
  request: CompileRequest,
  signal?: AbortSignal,
): Promise<Compiled> {
  const worker = new Worker(workerAddress(plainWorker), { type: 'module' })
  try {
    const answer = await new Promise<CompileAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name, only a window has.
      worker.postMessage(request)
    })
    return compiledIn(answer)
  } finally {
    worker.terminate()
  }
}
