import { workerAddress } from '../api/workerAddress'
import { bytesOf } from '../api/fileBytes'
import type {
  FileAnswer,
  FileProgress,
  FileRequest,
  FileRequests,
  RequestKind,
} from './fileSession'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the built worker.
import fileWorker from './fileWorker.ts?worker&url'
import type { SheetOutline } from './findTables'
import { maxFileBytes, maxReadMilliseconds } from './limits'
import { FileRefusal } from './refusal'
import type { OwnHeading } from './vocabulary'

interface OpenOptions {
  /** Stops the worker, whatever it is doing. */
  readonly signal?: AbortSignal | undefined
  /** Names under which the data set’s offices keep tables and columns. */
  readonly headings?: readonly OwnHeading[] | undefined
  readonly onProgress?: ((progress: FileProgress) => void) | undefined
}

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void
  readonly reject: (error: Error) => void
}

/** A worker that answers one request after the other, within the time limit; stopped for good at its end or by the signal. */
class FileWorker {
  private readonly worker = new Worker(workerAddress(fileWorker), { type: 'module' })
  private waiting: Waiting | null = null
  private stoppedBy: FileRefusal | null = null
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: OpenOptions) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer | FileProgress>) => {
      if ('stage' in data) options.onProgress?.(data)
      else this.waiting?.resolve(data)
    })
    this.worker.addEventListener('error', ({ message }) => this.waiting?.reject(new Error(message)))
    options.signal?.addEventListener('abort', this.abort)
  }

  private readonly abort = (): void => this.stop(new FileRefusal('stopped'))

  stop(reason: FileRefusal): void {
    this.stoppedBy ??= reason
    this.worker.terminate()
    this.options.signal?.removeEventListener('abort', this.abort)
    this.waiting?.reject(this.stoppedBy)
  }

  private async post(request: FileRequest): Promise<FileAnswer> {
    if (this.stoppedBy !== null) throw this.stoppedBy
    const timer = setTimeout(
      () => this.stop(new FileRefusal('tooSlow', { limit: maxReadMilliseconds })),
      maxReadMilliseconds,
    )
    try {
      return await new Promise<FileAnswer>((resolve, reject) => {
        this.waiting = { resolve, reject }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name, only a window has.
        this.worker.postMessage(request)
      })
    } finally {
      clearTimeout(timer)
      this.waiting = null
    }
  }

  /** Requests are answered in the order in which they come. */
  async ask<Kind extends RequestKind>(
    kind: Kind,
    ask: FileRequests[Kind]['ask'],
  ): Promise<FileRequests[Kind]['answer']> {
    const mine = this.turn.then(() => this.post({ kind, ask } as FileRequest))
    this.turn = mine.catch(() => null)
    const answer = await mine
    if ('refusal' in answer) throw new FileRefusal(answer.refusal.reason, answer.refusal)
    return answer.answer
  }
}

/** A file that is open in a worker of its own. Every call may throw a FileRefusal. */
export interface OpenFile {
  readonly outline: readonly SheetOutline[]
  readonly ask: <Kind extends 'rows' | 'read' | 'records' | 'cut' | 'findings' | 'mark'>(
    kind: Kind,
    ask: FileRequests[Kind]['ask'],
  ) => Promise<FileRequests[Kind]['answer']>
  /** Ends the worker and forgets the file. */
  readonly close: () => void
}

/**
 * Opens a file of one's own and finds its tables; nothing of it leaves the browser. Throws a FileRefusal with its reason
 * (`stopped` where the signal ended it, `tooSlow` after the time limit); a larger file is refused before it is read.
 */
export async function openFile(file: Blob, options: OpenOptions = {}): Promise<OpenFile> {
  if (file.size > maxFileBytes)
    throw new FileRefusal('tooLarge', { found: file.size, limit: maxFileBytes })
  const read = await bytesOf(file)
  if (read === null) throw new FileRefusal('changed')
  if (options.signal?.aborted === true) throw new FileRefusal('stopped')
  const worker = new FileWorker(options)
  const close = (): void => worker.stop(new FileRefusal('stopped'))
  try {
    return {
      outline: await worker.ask('open', {
        bytes: new Uint8Array(read),
        headings: options.headings,
      }),
      ask: (kind, ask) => worker.ask(kind, ask),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** Tables or a template as the bytes of a file, written in a worker that ends with it. */
export async function makeFile<Kind extends 'write' | 'template'>(
  kind: Kind,
  ask: FileRequests[Kind]['ask'],
  options: OpenOptions = {},
): Promise<Uint8Array> {
  const worker = new FileWorker(options)
  try {
    return await worker.ask(kind, ask)
  } finally {
    worker.stop(new FileRefusal('stopped'))
  }
}
