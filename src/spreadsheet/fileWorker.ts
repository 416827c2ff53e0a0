import { type FileAnswer, type FileProgress, type FileRequest, FileSession } from './fileSession'

/** Runs in a worker of its own: a large or hostile file keeps the page free, and can be stopped. */
const post = (message: FileAnswer | FileProgress): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone.
  postMessage(message)
}
const session = new FileSession(post)

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  const answer = async (): Promise<void> => {
    post(await session.answer(data))
  }
  answer().catch((error: unknown) => {
    // What is no refusal of the file is a fault of ours: it reaches the page as the worker's error.
    reportError(error)
  })
})
