import { workerAddress } from '../../workerAddress'
import { type Job, mediaTypes, Reply, type Written } from './job'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker.
import address from './writerWorker.ts?worker&url'

interface Options {
  /** Ends the worker at once; the promise then fails with the signal's reason. */
  readonly signal: AbortSignal
  readonly onWritten: Written
}

/**
 * Writes a document as a file, in a worker of its own: the page stays free, and the libraries are loaded there alone. Fails
 * where the worker cannot start, where writing fails, and with the signal's reason when it is called off.
 */
export async function writeDocument(job: Job, { signal, onWritten }: Options): Promise<Blob> {
  signal.throwIfAborted()
  const worker = new Worker(workerAddress(address), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const reply = Reply.parse(data)
        if (reply.type === 'written') onWritten(reply.done, reply.total)
        else if (reply.type === 'failed') reject(new Error(reply.message))
        else resolve(new Blob([new Uint8Array(reply.bytes)], { type: mediaTypes[job.format] }))
      })
      worker.postMessage(
        job,
        job.pictures.flatMap((picture) => (picture === null ? [] : [picture.png.buffer])),
      )
    })
  } finally {
    worker.terminate()
  }
}
