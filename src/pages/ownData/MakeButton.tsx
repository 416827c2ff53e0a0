import { useState } from 'react'
import { m } from '../../format/words'
import { saveFile } from '../../ui/saveFile'

interface Props {
  readonly label: string
  readonly fileName: string
  readonly type: string
  /** Made in a worker when the reader asks for it; `null` where there is nothing to write. */
  readonly make: () => Promise<Uint8Array | null>
}

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes a file and hands it over; says so while it takes time, and where it fails. */
export function MakeButton({ label, fileName, type, make }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const run = async (): Promise<void> => {
    setState('busy')
    try {
      const bytes = await make()
      if (bytes !== null) saveFile(fileName, type, new Uint8Array(bytes))
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" disabled={state === 'busy'} onClick={() => void run()}>
        {label}
      </button>
      {state === 'failed' ? <span role="alert">{m.own_failed()}</span> : null}
    </>
  )
}
