import { workerAddress } from '../../api/workerAddress'
import { type Job, mediaTypes, Reply, type Written } from './job'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker.
import address from './writerWorker.ts?worker&url'

interface Options {
  /** Ends the worker at once; the promise then fails with the signal's reason. */
  readonly signal: AbortSignal
  readonly onWritten: Written
}

/**
 * Has a worker of its own do a job: the page stays free, and the libraries are loaded there alone. Fails where the worker
 * cannot start, where the job fails, and with the signal's reason when it is called off.
 */
async function worked<Answer>(
  job: Job,
  { signal, onWritten }: Options,
  answerOf: (reply: Reply) => Answer | null,
): Promise<Answer> {
  signal.throwIfAborted()
  const worker = new Worker(workerAddress(address), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const reply = Reply.parse(data)
        const answer = answerOf(reply)
        if (answer !== null) resolve(answer)
        else if (reply.type === 'written') onWritten(reply.done, reply.total)
        else if (reply.type === 'failed') reject(new Error(reply.message))
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

/** Writes a document as a file. */
export const writeDocument = (job: Job, options: Options): Promise<Blob> =>
  worked(job, options, (reply) =>
    reply.type === 'done'
      ? new Blob([new Uint8Array(reply.bytes)], { type: mediaTypes[job.format] })
      : null,
  )

/** How many pages or slides the file will have, without writing it. */
export const countDocument = (job: Job, signal: AbortSignal): Promise<number> =>
  worked({ ...job, counts: true }, { signal, onWritten: () => undefined }, (reply) =>
    reply.type === 'counted' ? reply.count : null,
  )
