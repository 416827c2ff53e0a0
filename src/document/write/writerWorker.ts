import { Job, type Reply, type Written } from './job'
import { withLegalTexts } from './legalText'

/** Each format's library is loaded when that format is asked for. */
async function write(job: Job, written: Written): Promise<Uint8Array> {
  switch (job.format) {
    case 'docx':
      return (await import('./word/writeDocx')).writeDocx(job, written)
    case 'xlsx':
      return (await import('./excel/writeXlsx')).writeXlsx(job, written)
    case 'pptx':
      return (await import('./slides/writePptx')).writePptx(job, written)
  }
}

/** Pages of a Word file, slides of a deck; a workbook has neither. */
async function count(job: Job): Promise<number> {
  switch (job.format) {
    case 'docx':
      return (await import('./word/writeDocx')).countDocx(job)
    case 'pptx':
      return (await import('./slides/writePptx')).countPptx(job)
    case 'xlsx':
      return 0
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener: who made it.
const answer = (reply: Reply): void => globalThis.postMessage(reply)

async function work(data: unknown): Promise<void> {
  try {
    const { pictures, ...job } = Job.parse(data)
    const written: Written = (done, total) => answer({ type: 'written', done, total })
    const asked: Job = { ...withLegalTexts(job), pictures }
    if (job.counts === true) answer({ type: 'counted', count: await count(asked) })
    else answer({ type: 'done', bytes: new Uint8Array(await write(asked, written)) })
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => void work(data))
