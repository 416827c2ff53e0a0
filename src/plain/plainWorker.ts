import { answerOf, type CompileAnswer, type CompileRequest } from './compile'

const post = (answer: CompileAnswer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page alone.
  postMessage(answer)
}

/** Runs in a worker of its own: thousands of figures are read and written without holding up the page. */
addEventListener('message', ({ data }: MessageEvent<CompileRequest>) => {
  answerOf(data).then(post, (error: unknown) => {
    reportError(error)
  })
})
