import { useState } from 'react'
import { m } from '../format/words'

/** Copies a reference to the clipboard and says whether that was done; a browser may refuse, so the text stands beside it too. */
export function CopyReference({ reference }: { readonly reference: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reference)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  const words = { none: '', copied: m.state_copied(), refused: m.source_copy_refused() }
  return (
    <p>
      <button type="button" onClick={() => void copy()}>
        {m.source_copy()}
      </button>{' '}
      <span role="status">{words[outcome]}</span>
    </p>
  )
}
