import { useState } from 'react'
import { m } from '../format/words'

interface Props {
  readonly label: string
  /** Made when asked for: an address of the page is that of the moment. */
  readonly text: () => string
  /** What is said where the browser refuses. */
  readonly refused: string
}

/** Copies a text to the clipboard and says whether that was done; a browser may refuse. */
export function CopyText({ label, text, refused }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  const words = { none: '', copied: m.state_copied(), refused }
  return (
    <span>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{words[outcome]}</span>
    </span>
  )
}
