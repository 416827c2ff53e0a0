import { m } from '../../format/words'
import { CopyText } from '../../ui/CopyText'

/** Copies a reference to the clipboard; where a browser refuses, the text stands beside it to be selected. */
export function CopyReference({ reference }: { readonly reference: string }) {
  return (
    <p>
      <CopyText label={m.source_copy()} text={() => reference} refused={m.source_copy_refused()} />
    </p>
  )
}
