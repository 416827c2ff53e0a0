import { useEffect, useRef, useState } from 'react'
import type { Document } from '../document'
import { type OutputFormat, outputFormats } from '../write/job'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'
import { type OutputProgress, type OutputStep, outputFile } from '../outputFile'
import styles from './Outputs.module.css'
import { useCounts } from './useCounts'

interface Props {
  /** Evaluates the document when it is asked for; fails with the signal's reason when it is called off. */
  readonly makeDocument: (signal: AbortSignal) => Promise<Document>
  /** ISO day on which the document stands: it names the file. */
  readonly day: string
  /** The document where it is at hand: its pages and slides are counted before anybody asks for a file. */
  readonly counted?: Document
}

type State =
  | { readonly is: 'idle' | 'empty' }
  | { readonly is: 'busy'; readonly format: OutputFormat; readonly progress: OutputProgress }
  | { readonly is: 'done'; readonly file: string }
  | { readonly is: 'cancelled'; readonly format: OutputFormat }
  | { readonly is: 'failed'; readonly format: OutputFormat; readonly detail: string }

const names: Record<OutputFormat, () => string> = {
  docx: m.outputs_docx,
  xlsx: m.outputs_xlsx,
  pptx: m.outputs_pptx,
}
const steps: Record<OutputStep, (slots: { format: string }) => string> = {
  gathering: m.outputs_gathering,
  drawing: m.outputs_drawing,
  writing: m.outputs_writing,
}

function said(state: State): string {
  switch (state.is) {
    case 'busy':
      return steps[state.progress.step]({ format: names[state.format]() })
    case 'done':
      return m.outputs_done({ file: state.file })
    case 'cancelled':
      return m.outputs_cancelled({ format: names[state.format]() })
    case 'empty':
      return m.outputs_empty()
    case 'idle':
    case 'failed':
      return ''
  }
}

/** A document to take away as Word, Excel or slides: how far it is, a way to call it off, a way to try again. */
export function Outputs({ makeDocument, day, counted }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const isBusy = state.is === 'busy'
  const counts = useCounts(counted, { writing: isBusy })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (format: OutputFormat): Promise<void> => {
    if (running.current !== null) return
    const control = new AbortController()
    const { signal } = control
    running.current = control
    try {
      const onProgress = (progress: OutputProgress): void => {
        if (!signal.aborted) setState({ is: 'busy', format, progress })
      }
      const { name, blob } = await outputFile({ format, makeDocument, day, signal, onProgress })
      signal.throwIfAborted()
      if (blob !== null) saveFile(name, blob.type, blob)
      setState(blob === null ? { is: 'empty' } : { is: 'done', file: name })
    } catch (error) {
      setState(
        signal.aborted
          ? { is: 'cancelled', format }
          : {
              is: 'failed',
              format,
              detail: error instanceof Error ? error.message : String(error),
            },
      )
    } finally {
      running.current = null
    }
  }

  return (
    <div role="group" aria-label={m.outputs_title()} className={styles.outputs}>
      <p className={styles.buttons}>
        {outputFormats.map((format) => (
          // Kept in place and focused while it works: a button that is taken away loses the reader's place.
          <button
            key={format}
            type="button"
            aria-disabled={isBusy}
            onClick={() => void start(format)}
          >
            {names[format]()}
          </button>
        ))}
        {isBusy ? (
          <button type="button" onClick={() => running.current?.abort()}>
            {m.outputs_cancel()}
          </button>
        ) : null}
      </p>
      {counts === null ? null : (
        <p>
          {m.outputs_pages({ n: counts.docx, shown: formatNumber(counts.docx) })}{' '}
          {m.outputs_slides({ n: counts.pptx, shown: formatNumber(counts.pptx) })}
        </p>
      )}
      {state.is === 'busy' ? (
        <progress
          className={styles.progress}
          aria-label={m.outputs_progress()}
          {...(state.progress.total === 0
            ? {}
            : { value: state.progress.done, max: state.progress.total })}
        />
      ) : null}
      <p role="status" className={styles.status}>
        {said(state)}
      </p>
      {state.is === 'failed' ? (
        <Notice role="alert">
          <p>{m.outputs_failed({ format: names[state.format]() })}</p>
          <details>
            <summary>{m.state_details()}</summary>
            <code>{state.detail}</code>
          </details>
          <p>
            <button type="button" onClick={() => void start(state.format)}>
              {m.outputs_retry()}
            </button>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
